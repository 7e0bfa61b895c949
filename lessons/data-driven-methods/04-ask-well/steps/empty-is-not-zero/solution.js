const colours = ['#26343a', '#b5542b', '#e3ab86', '#b9b1a1', '#86b5ac', '#2a6e68'];
let table;

async function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Dots in heaps over a scale from 1 to 5, one for each of 169 answers, with a line at the mean, 3.1. Two tall heaps at the ends, nearly nothing between.');
  table = await loadTable('survey-synthetic.csv', ',', 'header');
}

function draw() {
  const answers = [];
  for (const cell of table.getColumn('q5')) {
    if (cell !== '') answers.push(Number(cell));
  }

  let sum = 0;
  for (const answer of answers) {
    sum += answer;
  }

  background('#f5f1e8');
  noStroke();
  drawWords(answers.length, sum / answers.length);
  drawDots(answers);
}

function drawDots(answers) {
  const seen = [0, 0, 0, 0, 0, 0];
  for (const answer of answers) {
    const x = 46 + answer * 60 + (seen[answer] % 5) * 9 - 18;
    const y = 286 - floor(seen[answer] / 5) * 9;
    fill(colours[answer]);
    circle(x, y, 7);
    seen[answer] += 1;
  }
}

function drawWords(n, mean) {
  fill('#26343a');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(20);
  text('“The sound in the rooms suited me.”', 24, 48);
  textStyle(NORMAL);
  textSize(14);
  text(`n = ${n}`, 24, 74);

  textAlign(CENTER);
  for (let i = 1; i <= 5; i++) {
    text(i, 46 + i * 60, 316);
  }
  text('not at all', 106, 336);
  text('entirely', 346, 336);

  textStyle(BOLD);
  textSize(24);
  text(`mean ${nf(mean, 1, 1)}`, 46 + mean * 60, 140);
  rect(45 + mean * 60, 150, 2, 112);
  rect(24, 296, 352, 1);

  textStyle(NORMAL);
  textSize(14);
  fill('#5d666a');
  textAlign(LEFT);
  text('synthetic data', 24, 380);
}
