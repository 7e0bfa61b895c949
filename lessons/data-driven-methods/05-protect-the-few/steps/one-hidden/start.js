const bands = ['under_16', '16_25', '26_40', '41_60', 'over_60'];
const labels = ['under 16', '16–25', '26–40', '41–60', 'over 60'];
let table;
let isOpen = false;

async function setup() {
  createCanvas(400, 400);
  describe('A short table of how many took part in a song workshop, by age. One number is covered; the others and the total, 167, can be read.');
  table = await loadTable('workshops-synthetic.csv', ',', 'header');
}

function draw() {
  background('#eeecf4');
  noStroke();
  fill('#2a2440');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(24);
  text('The song workshop', 32, 52);
  textStyle(NORMAL);
  textSize(14);
  text('who took part, by age', 32, 76);

  let total = 0;
  for (let i = 0; i < 5; i++) {
    const count = table.getNum(2, bands[i]);
    const y = 122 + i * 38;
    drawLine(labels[i], count, y);
    total += count;
  }
  rect(32, 290, 336, 2);
  textStyle(BOLD);
  drawLine('all', total, 318);

  textStyle(NORMAL);
  textSize(14);
  fill('#5f587a');
  textAlign(LEFT);
  text('synthetic data', 32, 376);
  textAlign(RIGHT);
  if (isOpen) {
    fill('#a8325e');
    textStyle(BOLD);
    textSize(16);
    text('167 − 8 − 19 − 66 − 71 = 3', 368, 376);
  } else {
    text('press to see', 368, 376);
  }
}

function drawLine(label, count, y) {
  fill('#2a2440');
  textSize(20);
  textAlign(LEFT);
  text(label, 32, y);
  textAlign(RIGHT);
  if (count < 5) {
    fill('#a8325e');
    rect(320, y - 22, 48, 29);
    fill('#2a2440');
  } else {
    text(count, 368, y);
  }
}

function mousePressed() {
  isOpen = true;
}

function keyPressed() {
  isOpen = true;
}
