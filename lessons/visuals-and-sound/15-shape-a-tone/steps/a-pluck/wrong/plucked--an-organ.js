const pluck = new Tone.Synth({
  volume: -12,
  oscillator: { type: 'triangle' },
  envelope: { attack: 0.005, decay: 0.3, sustain: 1, release: 0.2 }
}).toDestination();
const wave = new Tone.Waveform(1024);
pluck.connect(wave);

function setup() {
  createCanvas(400, 400);
  describe('The shape of a sound as a red hill, and the sound itself as a line that swings below it.');
}

async function play() {
  await Tone.start();
  pluck.triggerAttackRelease('A3', 0.5);
}

function mousePressed() {
  play();
}

function keyPressed() {
  play();
}

function draw() {
  background('#f4efe6');
  drawHill(pluck, 0.5, '#d1495b');
  drawWave();
}

// The envelope as a hill: 150 pixels are one second.
function drawHill(synth, held, colour) {
  const { attack, decay, sustain, release } = synth.envelope;
  const top = 30 + attack * 150;
  const level = top + decay * 150;
  const end = max(level, 30 + held * 150);

  noStroke();
  fill(colour);
  beginShape();
  vertex(30, 240);
  vertex(top, 60);
  vertex(level, 240 - 180 * sustain);
  vertex(end, 240 - 180 * sustain);
  vertex(end + release * 150, 240);
  endShape(CLOSE);
}

function drawWave() {
  const values = wave.getValue();
  const rises = values.findIndex((value, i) => i > 0 && values[i - 1] < 0 && value >= 0);

  noFill();
  stroke('#2b3a67');
  strokeWeight(3);
  beginShape();
  for (let x = 0; x <= 400; x += 2) {
    vertex(x, 330 - values[max(rises, 0) + x] * 200);
  }
  endShape();
}
