const synth = new Tone.Synth({
  volume: -10,
  oscillator: { type: 'sine' },
  envelope: { attack: 0.02, release: 0.4 }
}).toDestination();
const wave = new Tone.Waveform(512);
synth.connect(wave);

function setup() {
  createCanvas(400, 400);
  describe('A heavy red block on the ground. When it sounds, low and short, it is pressed flat.');
}

async function play() {
  await Tone.start();
  synth.triggerAttackRelease('D3', 0.15);
}

function mousePressed() {
  play();
}

function keyPressed() {
  play();
}

function draw() {
  let level = max(...wave.getValue());
  let height = 150 - 260 * level;

  background('#f1e9da');
  noStroke();
  fill('#b5472f');
  rect(110 - 60 * level, 300 - height, 180 + 120 * level, height);
  fill('#3b2f2f');
  rect(0, 300, 400, 100);
}
