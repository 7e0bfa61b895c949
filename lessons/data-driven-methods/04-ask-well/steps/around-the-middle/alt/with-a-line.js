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
const colours = ['#b5542b', '#e3ab86', '#cfc7b8', '#86b5ac', '#2a6e68'];
let table;

async function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Six bars, one for each statement of a survey, in five parts from brown to green, with their middle parts under each other. The bar for staff lies almost wholly to the right.');
  table = await loadTable('survey-synthetic.csv', ',', 'header');
}

function draw() {
  background('#f5f1e8');
  noStroke();
  fill('#26343a');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(20);
  text('What 180 visitors answered', 24, 44);
  for (let i = 0; i < 6; i++) {
    drawRow(i, 68 + i * 45);
  }
  drawLegend();
  fill('#26343a');
  rect(194.5, 62, 1, 266);
}

function drawRow(i, y) {
  const answers = table.getColumn('q' + (i + 1));
  const n = answers.filter((answer) => answer !== '').length;
  fill('#26343a');
  textStyle(BOLD);
  textSize(15);
  text(topics[i], 24, y + 12);
  textStyle(NORMAL);
  textSize(13);
  text(`n = ${n}`, 24, y + 28);

  const parts = shares(answers);
  const middle = 195;
  const left = 1.75 * parts[0] + 1.75 * parts[1] + 1.75 * parts[2] * 0.5;
  let x = middle - left;
  for (let k = 0; k < 5; k++) {
    const wide = parts[k] * 1.75;
    fill(colours[k]);
    rect(x, y, wide, 28);
    x += wide;
  }
}

function drawLegend() {
  for (let k = 0; k < 5; k++) {
    fill(colours[k]);
    circle(166 + k * 16, 352, 12);
  }
  fill('#26343a');
  textSize(13);
  text('not at all', 96, 357);
  text('entirely', 248, 357);
  fill('#5d666a');
  text('synthetic data', 24, 384);
}
