function protect(counts) {
  const shown = counts.map((count) => (count > 0 && count < 5 ? null : count));
    const large = shown.filter((count) => count > 4);
  const hidden = shown.filter((count) => count === null);
  if (hidden.length === 1) {
    const second = Math.min(...large);
    shown[shown.indexOf(second)] = null;
  }
  return shown;
}

const bands = ['under_16', '16_25', '26_40', '41_60', 'over_60'];
const labels = ['0–15', '16–25', '26–40', '41–60', '61+'];
let table;

async function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A table of six workshops and how many took part in each, in five age groups and together. Blocks lie where a group is one to four people, and over one more where it was alone.');
  table = await loadTable('workshops-synthetic.csv', ',', 'header');
}

function draw() {
  background('#eeecf4');
  noStroke();
  drawWords();
  for (let row = 0; row < 6; row++) {
    drawRow(row, 146 + row * 36);
  }
}

function drawRow(row, y) {
  fill('#2a2440');
  textSize(16);
  textAlign(LEFT);
  text(table.getString(row, 'workshop'), 24, y);
  textAlign(RIGHT);

  const counts = bands.map((band) => table.getNum(row, band));
  const shown = protect(counts);
  let total = 0;
  for (let i = 0; i < 5; i++) {
    const x = 126 + i * 50;
    total += counts[i];
    if (shown[i] === null) {
      fill('#a8325e');
      rect(x - 30, y - 18, 34, 24);
    } else {
      fill('#2a2440');
      text(shown[i], x, y);
    }
  }

  fill('#2a2440');
  textStyle(BOLD);
  text(total, 376, y);
  textStyle(NORMAL);
}

function drawWords() {
  fill('#2a2440');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(22);
  text('Who took part', 24, 48);
  textStyle(NORMAL);
  textSize(14);
  text('six workshops, by age', 24, 72);
  text('synthetic data', 24, 376);
  textAlign(RIGHT);
  for (let i = 0; i < 5; i++) {
    text(labels[i], 126 + i * 50, 110);
  }
  text('all', 376, 110);
  rect(24, 119, 352, 1);
  text('hidden', 376, 376);
  fill('#a8325e');
  rect(306, 365, 18, 12);
}
