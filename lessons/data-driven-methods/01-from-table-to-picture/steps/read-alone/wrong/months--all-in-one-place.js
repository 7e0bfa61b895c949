let table;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-year-synthetic.csv', ',', 'header');
  describe('Twelve bars on pale paper, the visitors to a museum month by month, on an axis from 0 to 4000. September, the highest, is red.');
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
  for (let tick = 0; tick <= 4000; tick += 1000) {
    text(tick, 68, yOf(tick) + 5);
    stroke('#d8cfbc');
    line(76, yOf(tick), 376, yOf(tick));
    noStroke();
  }

  textAlign(CENTER);
  for (let row = 0; row < table.getRowCount(); row++) {
    const x = 80 + row * 25;
    const top = yOf(table.getNum(row, 'museum'));
    fill(row === 8 ? '#b5452c' : '#3d6b80');
    rect(x, top, 18, 330 - top);
    fill('#56606a');
    text('JFMAMJJASOND'[row], 200, 349);
  }

  textAlign(LEFT);
  text('Source: visits-year-synthetic.csv', 30, 380);
}

function yOf(visits) {
  return map(visits, 0, 4500, 330, 90);
}
