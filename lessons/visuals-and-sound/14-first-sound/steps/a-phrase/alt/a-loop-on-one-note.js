const synth = new Tone.Synth({ volume: -12 }).toDestination();
const wave = new Tone.Waveform(512);
synth.connect(wave);

function setup() {
  createCanvas(400, 400);
  describe('A golden gong in the dark. When it sounds, rings spread from it and draw back.');
}

async function play() {
  await Tone.start();
  for (let beat = 0; beat < 5; beat++) {
    synth.triggerAttackRelease('D4', 0.05, Tone.now() + beat * 0.15);
  }
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
  noFill();
  stroke('#d9a441');
  strokeWeight(2);
  for (let ring = 1; ring <= 4; ring++) {
    circle(200, 200, 150 + ring * level * 220);
  }

  noStroke();
  fill('#d9a441');
  circle(200, 200, 150);
  fill('#b07a2a');
  circle(200, 200, 46);
}
