const synth = new Tone.Synth({ volume: -2, envelope: { attack: 0.1 } }).toDestination();
const wave = new Tone.Waveform(512);
synth.connect(wave);

function setup() {
  createCanvas(400, 400);
  describe('A golden disc in the dark grows with the sound. A thin ring shows half of the way to the edge.');
}

async function play() {
  await Tone.start();
  synth.triggerAttackRelease('A3', 0.8, undefined, 0.3);
}

function mousePressed() {
  play();
}

function keyPressed() {
  play();
}

function draw() {
  let level = max(...wave.getValue());

  background('#16302f');
  noStroke();
  fill('#d9a441');
  circle(200, 200, 40 + 320 * level);

  noFill();
  stroke('#f3ead7');
  strokeWeight(2);
  circle(200, 200, 40 + 320 * 0.5);
}
