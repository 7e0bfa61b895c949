const pad = new Tone.Synth({
  volume: -14,
  oscillator: { type: 'sawtooth' },
  envelope: { attack: 0.6, decay: 0.2, sustain: 0.8, release: 1.5 }
});
const filter = new Tone.Filter({ type: 'lowpass', frequency: 250 }).toDestination();
pad.connect(filter);
const lfo = new Tone.LFO(0.4, 250, 300).start();
lfo.connect(filter.frequency);
const wave = new Tone.Waveform(1024);
filter.connect(wave);

function setup() {
  createCanvas(400, 400);
  describe('A dark wave on a green sea. While the sound lasts its outline moves between round and jagged.');
}

async function play() {
  await Tone.start();
  pad.triggerAttackRelease('D2', 4);
}

function mousePressed() {
  play();
}

function keyPressed() {
  play();
}

function draw() {
  const values = wave.getValue();
  const rises = values.findIndex((value, i) => i > 0 && values[i - 1] < 0 && value >= 0);

  background('#dfe9e2');
  noStroke();
  fill('#1f5c57');
  beginShape();
  vertex(0, 400);
  for (let x = 0; x <= 400; x += 2) {
    vertex(x, 220 - values[max(rises, 0) + x] * 400);
  }
  vertex(400, 400);
  endShape(CLOSE);
}
