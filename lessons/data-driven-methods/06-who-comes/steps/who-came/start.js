let table;
let showsExpected = false;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('audience-synthetic.csv', ',', 'header');
  describe('Bars for the visitors in eight groups by age and home. 61+ city has most, 270, and 16-25 outside fewest, 24. A press adds a line on each row: as many as the population would give.');
}

function mousePressed() {
  showsExpected = !showsExpected;
}

function keyPressed() {
  showsExpected = !showsExpected;
}

function draw() {
  background('#f5efe3');
  noStroke();
  fill('#2f2a3a');
  textSize(24);
  textStyle(BOLD);
  text('Who came?', 20, 42);
  textStyle(NORMAL);
  textSize(14);
  if (showsExpected) text('The line: as many as the population would give', 20, 66);
  else text('1200 visitors in eight groups', 20, 66);
  for (let row = 0; row < table.getRowCount(); row++) {
    drawGroup(row, 86 + row * 35);
  }
  fill('#2f2a3a');
  textSize(13);
  text('synthetic data', 20, 384);
}

function drawGroup(row, y) {
  const visitors = table.getNum(row, 'visitors');
  const expected = 1200 * table.getNum(row, 'population_share');
  const isMissing = showsExpected && visitors < expected;
  fill('#2f2a3a');
  text(table.getString(row, 'group'), 20, y + 16);
  text(visitors, 352, y + 16);
  fill(isMissing ? '#c0472b' : '#7d9a83');
  rect(130, y, visitors * 0.8, 22);
  if (showsExpected) {
    fill('#2f2a3a');
    rect(129 + expected * 0.8, y - 3, 3, 28);
  }
}
