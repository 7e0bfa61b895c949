const scale = [0, 3, 5, 7, 10];
const root = 45;
const synth = new Tone.Synth({
  volume: -12,
  oscillator: { type: 'triangle' },
  envelope: { attack: 0.01, decay: 0.2, sustain: 0.3, release: 0.3 }
}).toDestination();
const loop = new Tone.Loop(next, '8n').start(0);
const played = [];
let place = 7;

function setup() {
  createCanvas(400, 400);
  describe('A tall ladder of lines. When it plays, a thread of dots wanders up and down on it.');
}

function degree(step) {
  const octave = floor(step / scale.length);
  return root + 12 * octave + scale[step - octave * scale.length];
}

function next(time) {
  place = 7;
  const note = degree(place);
  synth.triggerAttackRelease(Tone.Frequency(note, 'midi').toNote(), '16n', time);
  Tone.getDraw().schedule(() => played.push(note), time);
}

async function play() {
  await Tone.start();
  Tone.getTransport().bpm.value = 150;
  Tone.getTransport().toggle();
}

function mousePressed() {
  play();
}

function keyPressed() {
  play();
}

function draw() {
  background('#17302f');
  drawRungs(16);
  drawNotes();
}

function heightOf(note) {
  return map(note, 43, 83, 365, 35);
}

// One rung for each note of the scale, thicker where the scale begins again.
function drawRungs(many) {
  stroke('#4d736b');
  for (let step = 0; step < many; step++) {
    strokeWeight(step % scale.length === 0 ? 4 : 1);
    line(20, heightOf(degree(step)), 380, heightOf(degree(step)));
  }
}

// The latest notes, the newest to the right.
function drawNotes() {
  const latest = played.slice(-12);
  noFill();
  stroke('#f3d9a4');
  strokeWeight(2);
  beginShape();
  latest.forEach((note, i) => vertex(40 + i * 29, heightOf(note)));
  endShape();
  noStroke();
  latest.forEach((note, i) => {
    fill(i === latest.length - 1 ? '#fff6e3' : '#f2a541');
    circle(40 + i * 29, heightOf(note), 20);
  });
}
