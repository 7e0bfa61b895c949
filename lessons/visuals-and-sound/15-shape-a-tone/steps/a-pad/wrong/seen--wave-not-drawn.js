const pluck = new Tone.Synth({
  volume: -12,
  oscillator: { type: 'triangle' },
  envelope: { attack: 0.005, decay: 0.3, sustain: 0, release: 0.2 }
}).toDestination();
const pad = new Tone.Synth({
  volume: -14,
  oscillator: { type: 'sine' },
  envelope: { attack: 0.6, decay: 0.2, sustain: 0.8, release: 1.5 }
}).toDestination();
const wave = new Tone.Waveform(1024);
pluck.connect(wave);
pad.connect(wave);

function setup() {
  createCanvas(400, 400);
  describe('Two hills, one red and one green, are the shapes of two sounds. What sounds swings as a line below.');
}

async function playPluck() {
  await Tone.start();
  pluck.triggerAttackRelease('A3', 0.5);
}

async function playPad() {
  await Tone.start();
  pad.triggerAttackRelease('D3', 1.2);
}

function mousePressed() {
  if (mouseX < 200) playPluck();
  else playPad();
}

function keyPressed() {
  if (key === 'p') playPluck();
  else playPad();
}

function draw() {
  background('#f4efe6');
  drawHill(pad, 1.2, '#7fb3a6');
  drawHill(pluck, 0.5, '#d1495b');
}

// The envelope as a hill: 100 pixels are one second.
function drawHill(synth, held, colour) {
  const { attack, decay, sustain, release } = synth.envelope;
  const top = 30 + attack * 100;
  const level = top + decay * 100;
  const end = max(level, 30 + held * 100);

  noStroke();
  fill(colour);
  beginShape();
  vertex(30, 240);
  vertex(top, 60);
  vertex(level, 240 - 180 * sustain);
  vertex(end, 240 - 180 * sustain);
  vertex(end + release * 100, 240);
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
