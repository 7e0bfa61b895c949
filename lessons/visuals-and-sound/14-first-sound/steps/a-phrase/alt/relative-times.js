const synth = new Tone.Synth({ volume: -12 }).toDestination();
const wave = new Tone.Waveform(512);
synth.connect(wave);

function setup() {
  createCanvas(400, 400);
  describe('A golden gong in the dark. When it sounds, rings spread from it and draw back.');
}

async function play() {
  await Tone.start();
  synth.triggerAttackRelease('C3', '8n');
  synth.triggerAttackRelease('G3', '8n', '+0.25');
  synth.triggerAttackRelease('C4', '2n', '+0.5');
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
