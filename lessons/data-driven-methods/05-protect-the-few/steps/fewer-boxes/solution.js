const groups = [
  { name: 'under 26', columns: ['under_16', '16_25'] },
  { name: '26–40', columns: ['26_40'] },
  { name: 'over 40', columns: ['41_60', 'over_60'] }
];
let table;

async function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A table of six workshops and how many took part in each, in age groups and together. In three groups each number is five or more.');
  table = await loadTable('workshops-synthetic.csv', ',', 'header');
}

function draw() {
  background('#eeecf4');
  noStroke();
  drawWords();
  for (let row = 0; row < 6; row++) {
    drawRow(row, 146 + row * 36);
  }
}

function drawRow(row, y) {
  fill('#2a2440');
  textSize(16);
  textAlign(LEFT);
  text(table.getString(row, 'workshop'), 24, y);
  textAlign(RIGHT);

  for (let i = 0; i < groups.length; i++) {
    const x = map(i, 0, groups.length, 126, 376);
    let count = 0;
    for (const column of groups[i].columns) {
      count += table.getNum(row, column);
    }
    if (count > 0 && count < 5) {
      fill('#a8325e');
      rect(x - 30, y - 18, 34, 24);
    } else {
      fill('#2a2440');
      text(count, x, y);
    }
  }

  let total = 0;
  for (let i = 2; i < table.getColumnCount(); i++) {
    total += table.getNum(row, i);
  }
  fill('#2a2440');
  textStyle(BOLD);
  text(total, 376, y);
  textStyle(NORMAL);
}

function drawWords() {
  fill('#2a2440');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(22);
  text('Who took part', 24, 48);
  textStyle(NORMAL);
  textSize(14);
  text('six workshops, by age', 24, 72);
  text('synthetic data', 24, 376);
  textAlign(RIGHT);
  for (let i = 0; i < groups.length; i++) {
    text(groups[i].name, map(i, 0, groups.length, 126, 376), 110);
  }
  text('all', 376, 110);
  rect(24, 119, 352, 1);
}
