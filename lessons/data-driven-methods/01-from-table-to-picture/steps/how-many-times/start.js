const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
let table;
let chosen = -1;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-year-synthetic.csv', ',', 'header');
  describe('Twelve bars on pale paper, the visitors to a museum month by month. September towers over the others, July is hardly seen. The axis begins at 1500.');
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
  text('4500', 68, 105);
  text('1500', 68, 345);

  for (let row = 0; row < table.getRowCount(); row++) {
    const visits = table.getNum(row, 'museum');
    const top = map(visits, 1500, 4500, 340, 100);
    fill(row === chosen ? '#b5452c' : '#3d6b80');
    rect(80 + row * 25, top, 18, 340 - top);
  }

  if (chosen >= 0 && chosen < 12) {
    textAlign(LEFT);
    fill('#b5452c');
    text(months[chosen] + ': ' + table.getString(chosen, 'museum'), 80, 370);
  }
}

function mouseMoved() {
  chosen = floor((mouseX - 77) / 25);
}

function mousePressed() {
  mouseMoved();
}

function keyPressed() {
  if (key === 'ArrowRight') chosen = min(chosen + 1, 11);
  if (key === 'ArrowLeft') chosen = max(chosen - 1, 0);
}
