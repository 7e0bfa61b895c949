let table;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-year-synthetic.csv', ',', 'header');
  describe('Two rows of twelve bars. Above, the museum, highest in September. Below, the gallery, highest in July.');
}

function draw() {
  background('#f5efe2');
  noStroke();
  textAlign(LEFT);
  fill('#22303c');
  textSize(24);
  text('Two houses, one year', 30, 46);
  fill('#56606a');
  textSize(14);
  text('visitors a month · synthetic data', 30, 70);
  text('Source: visits-year-synthetic.csv', 30, 388);

  bars('museum', 210, 4500);
  bars('gallery', 340, 4500);

  textAlign(CENTER);
  for (let row = 0; row < 12; row++) {
    text('JFMAMJJASOND'[row], 89 + row * 25, 360);
  }
}

function bars(column, base, most) {
  textAlign(RIGHT);
  fill('#56606a');
  text(5000, 68, base - 95);
  text(0, 68, base + 5);
  textAlign(LEFT);
  fill('#22303c');
  text(column, 80, base - 92);

  fill(column === 'museum' ? '#3d6b80' : '#b07d2b');
  for (let row = 0; row < table.getRowCount(); row++) {
    const visits = table.getNum(row, column);
    const high = visits / 50;
    rect(80 + row * 25, base - high, 18, high);
  }
  fill('#56606a');
}
