const pace = 0.5;
const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const right = new Tone.Panner(1).toDestination();
const museumSynth = new Tone.PolySynth({ volume: -16 }).toDestination();
const gallerySynth = new Tone.PolySynth({ volume: -21 }).connect(right);
gallerySynth.set({ oscillator: { type: 'square' } });
Tone.getTransport().schedule(playReference, 0);
const sequence = new Tone.Sequence(playMonth, months, pace).start(1.5);
sequence.loop = false;
let museum = [];
let gallery = [];
let now = -1;

async function setup() {
  createCanvas(400, 400);
  const table = await loadTable('visits-year-synthetic.csv', ',', 'header');
  for (let row = 0; row < table.getRowCount(); row++) {
    museum.push(table.getNum(row, 'museum'));
    gallery.push(table.getNum(row, 'gallery'));
  }
  describe('Two lines of twelve dots. The museum, above, leaps up in September. The gallery, below, is highest in July. Both dots of a month are large while they sound, one in each ear.');
}

function noteOf(number) {
  return map(number, 0, 4500, 48, 84);
}

function playReference(time) {
  const note = Tone.Frequency(noteOf(2000), 'midi');
  museumSynth.triggerAttackRelease(note, 1, time);
  Tone.getDraw().schedule(() => (now = 'reference'), time);
}

function playMonth(time, month) {
  const museumNote = Tone.Frequency(noteOf(museum[month]), 'midi');
  const galleryNote = Tone.Frequency(noteOf(gallery[month]), 'midi');
  museumSynth.triggerAttackRelease(museumNote, pace * 0.7, time);
  gallerySynth.triggerAttackRelease(galleryNote, pace * 0.7, time);
  Tone.getDraw().schedule(() => (now = month), time);
  if (month === 11) Tone.getTransport().stop(time + pace);
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
  if (Tone.getTransport().state !== 'started') now = -1;
  background('#1f2544');
  drawScale('One year, two houses');
  drawYear(museum, '#ffb08f', 46);
  drawYear(gallery, '#9fe0cf', 76);
  drawNames();
}

function heightOf(number) {
  return map(number, 0, 4500, 330, 90);
}

function placeOf(month) {
  return 84 + month * 25;
}

function drawScale(title) {
  noStroke();
  fill('#f6f1e7');
  textAlign(LEFT, BASELINE);
  textSize(22);
  text(title, 24, 46);

  fill('#c3c8ea');
  textSize(13);
  text('press to listen, again to stop', 24, 384);
  textAlign(RIGHT, BASELINE);
  text('synthetic data', 376, 384);

  for (let month = 0; month < 12; month++) {
    textAlign(CENTER, BASELINE);
    text('JFMAMJJASOND'[month], placeOf(month), 354);
  }
  for (const number of [0, 2000, 4000]) {
    const y = heightOf(number);
    noStroke();
    textAlign(RIGHT, CENTER);
    text(number, 58, y);
    stroke(number === 2000 ? '#f6f1e7' : '#454d82');
    strokeWeight(number === 2000 && now === 'reference' ? 5 : 1);
    line(68, y, 376, y);
  }
}

function drawNames() {
  textAlign(LEFT, BASELINE);
  textSize(15);
  fill('#ffb08f');
  text('museum', 84, 168);
  fill('#9fe0cf');
  text('gallery', 84, 284);
}

function drawYear(numbers, colour, line) {
  noFill();
  stroke(colour);
  strokeWeight(2);
  beginShape();
  for (let month = 0; month < numbers.length; month++) {
    vertex(placeOf(month), heightOf(numbers[month]));
  }
  endShape();

  noStroke();
  fill(colour);
  textAlign(RIGHT, BASELINE);
  textSize(24);
  for (let month = 0; month < numbers.length; month++) {
    const size = month === now ? 24 : 9;
    circle(placeOf(month), heightOf(numbers[month]), size);
    if (month === now) text(numbers[month], 376, line);
  }
}
