const pace = 0.2;
const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const synth = new Tone.PolySynth({ volume: -14 }).toDestination();
const sequence = new Tone.Sequence(playMonth, months, pace).start(0);
sequence.loop = false;
let visits = [];
let now = -1;

async function setup() {
  createCanvas(400, 400);
  const table = await loadTable('visits-year-synthetic.csv', ',', 'header');
  for (let row = 0; row < table.getRowCount(); row++) {
    visits.push(table.getNum(row, 'museum'));
  }
  describe('A line of twelve dots, one a month. It sinks towards July, leaps up in September and falls again. When it plays, the dot that sounds is large and shows its number.');
}

function noteOf(number) {
  return map(number, 1500, 4500, 48, 84);
}

function playMonth(time, month) {
  const note = Tone.Frequency(noteOf(visits[month]), 'midi');
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
  drawScale('Visitors to the museum');
  drawYear(visits, '#ffb08f', 46);
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
    stroke('#454d82');
    strokeWeight(1);
    line(68, y, 376, y);
  }
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
