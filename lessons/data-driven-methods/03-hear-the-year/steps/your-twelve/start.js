const title = 'Loans from the library';
const numbers = [310, 335, 360, 300, 270, 210, 180, 240, 345, 400, 420, 290];
const reference = 300;
const highest = 450;

const pace = 0.5;
const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const synth = new Tone.PolySynth({ volume: -14 }).toDestination();
Tone.getTransport().schedule(playReference, 0);
const sequence = new Tone.Sequence(playMonth, months, pace).start(1.5);
sequence.loop = false;
let now = -1;

function setup() {
  createCanvas(400, 400);
  describe('Twelve dots, one a month, with a line at 300. They sink to July and rise to November. The line at 300 is heard first, then each dot, large while it sounds.');
}

function noteOf(number) {
  return map(number, 0, highest, 48, 84);
}

function playReference(time) {
  const note = Tone.Frequency(noteOf(reference), 'midi');
  synth.triggerAttackRelease(note, 1, time);
  Tone.getDraw().schedule(() => (now = 'reference'), time);
}

function playMonth(time, month) {
  const note = Tone.Frequency(noteOf(numbers[month]), 'midi');
  synth.triggerAttackRelease(note, pace * 0.7, time);
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
  drawScale();
  drawYear();
}

function heightOf(number) {
  return map(number, 0, highest, 330, 90);
}

function placeOf(month) {
  return 84 + month * 25;
}

function drawScale() {
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
  for (const number of [0, reference, highest]) {
    const y = heightOf(number);
    noStroke();
    textAlign(RIGHT, CENTER);
    text(number, 58, y);
    stroke(number === reference ? '#f6f1e7' : '#454d82');
    strokeWeight(number === reference && now === 'reference' ? 5 : 1);
    line(68, y, 376, y);
  }
}

function drawYear() {
  noFill();
  stroke('#ffb08f');
  strokeWeight(2);
  beginShape();
  for (let month = 0; month < numbers.length; month++) {
    vertex(placeOf(month), heightOf(numbers[month]));
  }
  endShape();

  noStroke();
  fill('#ffb08f');
  textAlign(RIGHT, BASELINE);
  textSize(24);
  for (let month = 0; month < numbers.length; month++) {
    const size = month === now ? 24 : 9;
    circle(placeOf(month), heightOf(numbers[month]), size);
    if (month === now) text(numbers[month], 376, 46);
  }
}
