const scale = [0, 2, 4, 5, 7, 9, 11];
const root = 48;
const degrees = [0, 5, 3, 4];
const synth = new Tone.PolySynth({ volume: -18 }).toDestination();
synth.set({ oscillator: { type: 'triangle' }, envelope: { attack: 0.03, release: 0.4 } });
const loop = new Tone.Loop(next, '2n').start(0);
const played = [];
let count = 0;

function setup() {
  createCanvas(400, 400);
  describe('A ladder of lines. When it plays, groups of three dots stand on it, one group after another.');
}

function degree(step) {
  const octave = floor(step / scale.length);
  return root + 12 * octave + scale[step - octave * scale.length];
}

function triad(step) {
  return [degree(step), degree(step + 2), degree(step + 4)];
}

function next(time) {
  const chord = [triad(degrees[count % degrees.length])[0]];
  count++;
  const names = chord.map((note) => Tone.Frequency(note, 'midi').toNote());
  synth.triggerAttackRelease(names, '4n', time);
  Tone.getDraw().schedule(() => played.push(chord), time);
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
  drawRungs(12);
  drawNotes();
}

function heightOf(note) {
  return map(note, 46, 69, 365, 35);
}

// One rung for each note of the scale, thicker where the scale begins again.
function drawRungs(many) {
  stroke('#4d736b');
  for (let step = 0; step < many; step++) {
    strokeWeight(step % scale.length === 0 ? 4 : 1);
    line(20, heightOf(degree(step)), 380, heightOf(degree(step)));
  }
}

// The latest chords, the newest to the right.
function drawNotes() {
  const latest = played.slice(-5);
  latest.forEach((chord, i) => {
    const x = 60 + i * 70;
    stroke('#f3d9a4');
    strokeWeight(2);
    line(x, heightOf(min(chord)), x, heightOf(max(chord)));
    noStroke();
    fill(i === latest.length - 1 ? '#fff6e3' : '#f2a541');
    for (const note of chord) circle(x, heightOf(note), 24);
  });
}
