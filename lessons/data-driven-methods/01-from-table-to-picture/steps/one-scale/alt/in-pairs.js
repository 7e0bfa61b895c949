let table;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-year-synthetic.csv', ',', 'header');
  noLoop();
  describe('Twelve pairs of bars, the museum blue and the gallery ochre. In July the ochre one is the higher.');
}

function draw() {
  background('#f5efe2');
  noStroke();
  fill('#22303c');
  textSize(14);
  text('museum and gallery · synthetic data', 30, 46);
  for (let row = 0; row < 12; row++) {
    const museum = table.getNum(row, 'museum') * 0.06;
    const gallery = table.getNum(row, 'gallery') * 0.06;
    fill('#3d6b80');
    rect(40 + row * 27, 340 - museum, 11, museum);
    fill('#b07d2b');
    rect(51 + row * 27, 340 - gallery, 11, gallery);
  }
}
