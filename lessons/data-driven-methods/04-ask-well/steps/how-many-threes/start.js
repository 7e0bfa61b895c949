const colours = ['#b5542b', '#e3ab86', '#b9b1a1', '#86b5ac', '#2a6e68'];
const answers = [];
let counted = 0;
let isOpen = false;

async function setup() {
  createCanvas(400, 400);
  describe('A scale from 1 to 5 with a line at the mean, 3.1. When the canvas is pressed, a dot for each answer falls into place: two tall heaps at the ends, nearly nothing between.');
  const table = await loadTable('survey-synthetic.csv', ',', 'header');
  for (const cell of table.getColumn('q5')) {
    if (cell !== '') answers.push(Number(cell));
  }
}

function draw() {
  background('#f5f1e8');
  noStroke();
  drawWords();
  if (isOpen) counted = min(counted + 2, answers.length);

  const seen = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < counted; i++) {
    const answer = answers[i];
    const x = 60 + (answer - 1) * 70 + (seen[answer] % 5) * 9 - 18;
    const y = 286 - floor(seen[answer] / 5) * 9;
    fill(colours[answer - 1]);
    circle(x, y, 7);
    seen[answer] += 1;
  }
}

function drawWords() {
  fill('#26343a');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(20);
  text('“The sound in the rooms suited me.”', 24, 48);
  textStyle(NORMAL);
  textSize(14);
  text('169 answers', 24, 74);

  textAlign(CENTER);
  for (let i = 1; i <= 5; i++) {
    text(i, 60 + (i - 1) * 70, 316);
  }
  text('not at all', 60, 336);
  text('entirely', 340, 336);

  textStyle(BOLD);
  textSize(24);
  text('mean 3.1', 207, 140);
  rect(206, 150, 2, 112);
  rect(24, 296, 352, 1);

  textStyle(NORMAL);
  textSize(14);
  fill('#5d666a');
  textAlign(LEFT);
  text('synthetic data', 24, 380);
  textAlign(RIGHT);
  if (!isOpen) text('press to see the answers', 376, 380);
}

function mousePressed() {
  isOpen = true;
}

function keyPressed() {
  isOpen = true;
}
