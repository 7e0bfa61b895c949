function shares(answers) {
  const counts = [0, 0, 0, 0, 0];
  let n = 0;
  for (const answer of answers) {
    if (answer === '') continue;
    counts[answer - 1] += 1;
    n += 1;
  }
  return counts.map((count) => (100 * count) / n);
}

const topics = ['welcome', 'texts', 'the way', 'staff', 'sound', 'hours'];
const wordings = [
  '“I felt welcome.”',
  '“The texts were easy to read.”',
  '“It was easy to find my way.”',
  '“Our friendly staff made my visit even better.”',
  '“The sound in the rooms suited me.”',
  '“The opening hours suit me.”'
];
const colours = ['#b5542b', '#e3ab86', '#cfc7b8', '#86b5ac', '#2a6e68'];
let table;
let chosen = 0;

async function setup() {
  createCanvas(400, 400);
  describe('Six bars, one for each statement of a survey, with their middle parts under each other. The bar for staff lies almost wholly to the right. Below stands how the chosen statement was put.');
  table = await loadTable('survey-synthetic.csv', ',', 'header');
}

function draw() {
  background('#f5f1e8');
  noStroke();
  textAlign(LEFT);
  for (let i = 0; i < 6; i++) {
    drawRow(i, 30 + i * 44);
  }

  fill('#26343a');
  rect(195.5, 22, 1, 264);
  textStyle(BOLD);
  textSize(20);
  text(wordings[chosen], 24, 306, 352);
  textStyle(NORMAL);
  textSize(13);
  drawLegend();
}

function drawRow(i, y) {
  const answers = table.getColumn('q' + (i + 1));
  const n = answers.filter((answer) => answer !== '').length;
  fill('#26343a');
  if (i === chosen) rect(12, y, 4, 28);
  textStyle(BOLD);
  textSize(15);
  text(topics[i], 24, y + 12);
  textStyle(NORMAL);
  textSize(13);
  text(`n = ${n}`, 24, y + 28);

  const parts = shares(answers);
  let x = 196 - (parts[0] + parts[1] + parts[2] / 2) * 1.8;
  for (let k = 0; k < 5; k++) {
    const wide = parts[k] * 1.8;
    fill(colours[k]);
    rect(x, y, wide, 28);
    x += wide;
  }
}

function drawLegend() {
  text('not at all', 188, 384);
  text('entirely', 330, 384);
  for (let k = 0; k < 5; k++) {
    fill(colours[k]);
    circle(255 + k * 15, 379, 12);
  }
  fill('#5d666a');
  text('synthetic data', 24, 384);
}

function choose() {
  chosen = constrain(floor((mouseY - 22) / 44), 0, 5);
}

function mouseMoved() {
  choose();
}

function mousePressed() {
  choose();
}

function keyPressed() {
  if (key === 'ArrowDown') chosen = min(chosen + 1, 5);
  if (key === 'ArrowUp') chosen = max(chosen - 1, 0);
}
