const copper = new Tone.FMSynth({
  volume: -10,
  harmonicity: 3.1,
  modulationIndex: 8,
  envelope: { attack: 0.005, decay: 0.8, sustain: 0.1, release: 1.5 }
}).toDestination();
const wave = new Tone.Waveform(256);
copper.connect(wave);

function setup() {
  createCanvas(400, 400);
  describe('A copper ring on dark ground. When it is struck its edge trembles, and slowly comes to rest.');
}

async function play() {
  await Tone.start();
  copper.triggerAttackRelease('G3', 0.6);
}

function mousePressed() {
  play();
}

function keyPressed() {
  play();
}

function draw() {
  const values = wave.getValue();

  background('#22211f');
  noFill();
  stroke('#c8794b');
  strokeWeight(9);
  beginShape();
  for (let i = 0; i < 256; i++) {
    // There and back again, so that the ring closes.
    const swing = values[128 - abs(i - 128)] || 0;
    const angle = (i / 256) * TWO_PI - HALF_PI;
    const radius = 120 + swing * 480;
    vertex(200 + cos(angle) * radius, 200 + sin(angle) * radius);
  }
  endShape(CLOSE);
}
