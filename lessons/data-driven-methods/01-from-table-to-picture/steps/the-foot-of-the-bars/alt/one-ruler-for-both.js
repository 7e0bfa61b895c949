let table;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-year-synthetic.csv', ',', 'header');
  describe('Twelve bars on pale paper, the visitors to a museum month by month, with an axis on the left. September is the highest, July the lowest.');
}

function draw() {
  background('#f5efe2');
  noStroke();
  textAlign(LEFT);
  fill('#22303c');
  textSize(24);
  text('A year at the museum', 30, 46);
  fill('#56606a');
  textSize(14);
  text('visitors a month · synthetic data', 30, 70);

  textAlign(RIGHT);
  for (const tick of [0, 2000, 4000]) {
    const y = yOf(tick);
    text(tick, 68, y + 5);
    stroke('#d8cfbc');
    line(76, y, 376, y);
    noStroke();
  }

  fill('#3d6b80');
  for (let row = 0; row < table.getRowCount(); row++) {
    const visits = table.getNum(row, 'museum');
    const top = yOf(visits);
    rect(80 + row * 25, top, 18, 360 - top);
  }
}

function yOf(visits) {
  return map(visits, 0, 5000, 360, 90);
}
