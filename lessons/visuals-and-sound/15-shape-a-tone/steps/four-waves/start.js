const types = ['sine', 'triangle', 'square', 'sawtooth'];
const synth = new Tone.Synth({
  volume: -20,
  envelope: { attack: 0.02, sustain: 1, release: 0.3 }
}).toDestination();
const wave = new Tone.Waveform(1024);
synth.connect(wave);
let chosen = -1;

function setup() {
  createCanvas(400, 400);
  describe('Four names in a row. The one that is chosen turns red, and its sound runs above as a wave.');
}

async function play(number) {
  chosen = number;
  synth.oscillator.type = types[number];
  await Tone.start();
  synth.triggerAttackRelease('A2', 1);
}

function mousePressed() {
  play(constrain(floor(mouseX / 100), 0, 3));
}

function keyPressed() {
  if ('1234'.includes(key)) play(Number(key) - 1);
}

function draw() {
  background('#f4efe6');
  drawWave(180, 900);

  noStroke();
  textAlign(CENTER);
  textSize(16);
  for (let i = 0; i < 4; i++) {
    fill(i === chosen ? '#b3333f' : '#2b3a67');
    text(i + 1 + ' ' + types[i], 50 + i * 100, 350);
  }
}

// Begins where the wave rises through zero, so that the picture holds still.
function drawWave(middle, height) {
  const values = wave.getValue();
  const rises = values.findIndex((value, i) => i > 0 && values[i - 1] < 0 && value >= 0);

  noFill();
  stroke('#2b3a67');
  strokeWeight(4);
  beginShape();
  for (let x = 0; x <= 400; x += 2) {
    vertex(x, middle - values[max(rises, 0) + x] * height);
  }
  endShape();
}
