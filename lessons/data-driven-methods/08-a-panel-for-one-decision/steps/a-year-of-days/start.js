const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
let table;
let isMarked = false;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-days-synthetic.csv', ',', 'header');
  noLoop();
  describe('A year of days in seven rows, one for each weekday, each day a bar as high as its visits. Monday is empty. Saturday is highest. When pressed, twelve Wednesdays turn dark red: the free days.');
}

function mousePressed() {
  mark();
}

function keyPressed() {
  mark();
}

function mark() {
  isMarked = !isMarked;
  redraw();
}

function draw() {
  background('#faf6ee');
  noStroke();
  fill('#26263a');
  textSize(22);
  text('A year at the museum', 24, 44);
  textSize(13);
  text('press to mark the free days', 24, 384);
  text('closed', 72, 93);
  textAlign(RIGHT);
  text('synthetic data, 2025', 376, 384);
  textAlign(LEFT);
  for (let day = 0; day < 7; day++) {
    text(weekdays[day], 24, 93 + day * 43);
  }

  for (let row = 0; row < table.getRowCount(); row++) {
    if (table.getString(row, 'visits') === '') continue;
    const week = floor((row + 2) / 7);
    const bottom = 50 + 43 * table.getNum(row, 'weekday');
    const height = map(table.getNum(row, 'visits'), 0, 210, 0, 38);
    const isFree = table.getNum(row, 'free_day') === 1;
    fill(isMarked && isFree ? '#9c2f55' : '#a3aec2');
    rect(72 + week * 5.75, bottom - height, 4, height);
  }
}
