let table;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-days-synthetic.csv', ',', 'header');
  noLoop();
  describe('The question: do more come when it is free? A large number says by how many per cent. Two bars below compare the mean of free Wednesdays with that of other Wednesdays.');
}

function meanOf(cells) {
  let sum = 0;
  let days = 0;
  for (const cell of cells) {
    if (cell !== '') {
      sum = sum + Number(cell);
      days = days + 1;
    }
  }
  return sum / days;
}

function draw() {
  const free = [];
  const others = [];
  for (let row = 0; row < table.getRowCount(); row++) {
    const cell = table.getString(row, 'visits');
    if (table.getNum(row, 'free_day') === 1) {
      free.push(cell);
    } else if (table.getNum(row, 'weekday') === 2) {
      others.push(cell);
    }
  }
  const more = round(100 * (meanOf(free) / meanOf(others) - 1));

  background('#faf6ee');
  noStroke();
  fill('#26263a');
  textSize(22);
  text('Do more come when it is free?', 24, 44);
  fill('#9c2f55');
  textSize(96);
  text('+' + more + ' %', 18, 156);

  bar('free Wednesdays', meanOf(free), 212, '#9c2f55');
  bar('Tuesdays', meanOf(others), 290, '#a3aec2');
  textSize(13);
  text('mean of visits a day', 24, 384);
  textAlign(RIGHT);
  text('synthetic data, 2025', 376, 384);
}

function bar(name, number, y, colour) {
  fill('#26263a');
  textSize(15);
  text(name, 24, y);
  fill(colour);
  rect(24, y + 10, number * 2.3, 34);
  fill('#26263a');
  text(round(number), 32 + number * 2.3, y + 33);
}
