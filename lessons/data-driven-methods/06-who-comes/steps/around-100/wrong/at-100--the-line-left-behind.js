let table;

function indexFor(visitors, total, share) {
  return (100 * visitors) / total / share;
}

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('audience-synthetic.csv', ',', 'header');
  describe('Bars to both sides of a line at 100. Five groups lie to the left, farthest 16-25 outside at 33. Three lie to the right, farthest 61+ city at 180.');
}

function draw() {
  background('#f5efe3');
  noStroke();
  fill('#2f2a3a');
  textSize(24);
  textStyle(BOLD);
  text('Who is missing?', 20, 42);
  textStyle(NORMAL);
  textSize(14);
  text('100 = as many as the population would give', 20, 66);

  let total = 0;
  for (let row = 0; row < table.getRowCount(); row++) {
    total += table.getNum(row, 'visitors');
  }

  for (let row = 0; row < table.getRowCount(); row++) {
    const visitors = table.getNum(row, 'visitors');
    const share = table.getNum(row, 'population_share');
    const index = indexFor(visitors, total, share);
    const y = 86 + row * 35;
    fill('#2f2a3a');
    textAlign(LEFT);
    text(table.getString(row, 'group'), 20, y + 16);
    textAlign(RIGHT);
    text(round(index), 152, y + 16);
    fill(index < 100 ? '#c0472b' : '#7d9a83');
    rect(toX(100), y, toX(index) - toX(100), 22);
  }

  stroke('#2f2a3a');
  strokeWeight(2);
  line(toX(0), 78, toX(0), 360);
  noStroke();
  fill('#2f2a3a');
  textAlign(CENTER);
  text('100', toX(100), 384);
  textAlign(LEFT);
  textSize(13);
  text('synthetic data', 20, 384);
}

function toX(index) {
  return map(index, 0, 200, 170, 380);
}
