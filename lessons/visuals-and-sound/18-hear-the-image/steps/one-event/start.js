const notes = ['A3', 'E4', 'C4', 'G4', 'D4', 'A4'];
const force = [0.9, 0.3, 0.6, 0.2, 0.75, 0.45];
const synth = new Tone.Synth({ volume: -12, envelope: { attack: 0.005, release: 0.3 } }).toDestination();
const phrase = new Tone.Sequence(hit, [0, 1, 2, 3, 4, 5], '4n').start(0);
let x = 0;
let y = 0;
let size = 0;

function setup() {
  createCanvas(400, 400);
  describe('Six small dots on a dark ground, from left to right. When a note sounds, its dot swells to a disc and sinks back.');
}

function hit(time, step) {
  synth.triggerAttackRelease(notes[step], '8n', time, force[step]);
  Tone.getDraw().schedule(() => show(step), time);
}

function show(step) {
  x = 50 + step * 60;
  y = dotHeight(step);
  size = 120;
}

function dotHeight(step) {
  return map(Tone.Frequency(notes[step]).toMidi(), 57, 69, 290, 110);
}

async function play() {
  await Tone.start();
  Tone.getTransport().toggle();
}

function mousePressed() {
  play();
}

function keyPressed() {
  play();
}

function draw() {
  background('#17263a');
  noStroke();
  fill('#5f7f97');
  for (let step = 0; step < notes.length; step++) {
    circle(50 + step * 60, dotHeight(step), 8);
  }
  fill('#f3c98b');
  circle(x, y, size);
  size = lerp(size, 0, min(1, deltaTime / 180));
}
