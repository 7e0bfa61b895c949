let visits = [];

async function setup() {
  createCanvas(400, 400);
  const table = await loadTable('visits-days-synthetic.csv', ',', 'header');
  visits = table.getColumn('visits');
  noLoop();
  describe('A large number, the mean of visits a day. Below it the days of ten weeks as bars, with gaps on Mondays, and a line across them at the mean of the year.');
}

function meanOf(cells) {
  let sum = 0;
  for (const cell of cells) {
    sum = sum + Number(cell);
  }
  return sum / (cells.length * 6 / 7);
}

function draw() {
  const mean = meanOf(visits);
  background('#faf6ee');
  noStroke();
  fill('#26263a');
  textSize(22);
  text('How many come on an open day?', 24, 44);
  fill('#9c2f55');
  textSize(110);
  text(round(mean), 18, 160);
  fill('#26263a');
  textSize(15);
  text('visitors, as a mean of the year', 26, 190);
  textSize(13);
  text('the first ten weeks, a bar a day', 24, 384);
  textAlign(RIGHT);
  text('synthetic data, 2025', 376, 384);

  fill('#a3aec2');
  for (let day = 0; day < 70; day++) {
    const height = Number(visits[day]) * 0.8;
    rect(25 + day * 5, 360 - height, 4, height);
  }
  fill('#9c2f55');
  rect(24, 359 - mean * 0.8, 352, 2);
}
