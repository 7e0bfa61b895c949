let table;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-year-synthetic.csv', ',', 'header');
  describe('Twelve bars on pale paper, the visitors to a museum month by month. September is the highest, two and a half times as high as July.');
}

function draw() {
  background('#f5efe2');
  noStroke();
  fill('#22303c');
  textSize(24);
  text('A year at the museum', 30, 46);
  fill('#56606a');
  textSize(14);
  text('visitors a month · synthetic data', 30, 70);

  fill('#3d6b80');
  for (let row = 0; row < table.getRowCount(); row++) {
    rect(x, 365 - high, 22, high);
    const visits = table.getNum(row, 'museum');
    const high = visits / 16;
    const x = 30 + row * 29;
  }
}
