let table;

async function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A table of six workshops and how many took part in each, young, between and older, and together. Each number is five or more.');
  table = await loadTable('workshops-synthetic.csv', ',', 'header');
}

function draw() {
  background('#eeecf4');
  noStroke();
  fill('#2a2440');
  textSize(18);
  text('Young, between and older', 24, 48);
  textSize(14);
  text('synthetic data', 24, 376);
  for (let row = 0; row < table.getRowCount(); row++) {
    const [young, older, middle] = [
      table.getNum(row, 'under_16') + table.getNum(row, '16_25'),
      table.getNum(row, '41_60') + table.getNum(row, 'over_60'),
      table.getNum(row, '26_40')
    ];
    const y = 110 + row * 40;
    text(table.getString(row, 'workshop'), 24, y);
    text(young + middle + older, 340, y);
    text(young, 120, y);
    text(middle, 180, y);
    text(older, 240, y);
  }
}
