function shares(answers) {
  let n = 0;
  for (const answer of answers) {
  const counts = [0, 0, 0, 0, 0];
    if (answer === '') continue;
    counts[answer - 1] += 1;
    n += 1;
  }
  return counts.map((count) => (100 * count) / n);
}

const colours = ['#b5542b', '#e3ab86', '#b9b1a1', '#86b5ac', '#2a6e68'];
let table;

async function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Five bars, the share of each answer from 1 to 5. The outer two are high, 36 and 38 percent; the three between them are low.');
  table = await loadTable('survey-synthetic.csv', ',', 'header');
}

function draw() {
  const answers = table.getColumn('q5');
  const parts = shares(answers);
  const n = answers.filter((answer) => answer !== '').length;

  background('#f5f1e8');
  noStroke();
  fill('#26343a');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(20);
  text('“The sound in the rooms suited me.”', 24, 48);
  textStyle(NORMAL);
  textSize(14);
  text(`percent of those who answered, n = ${n}`, 24, 74);
  textAlign(CENTER);
  text('not at all', 56, 346);
  text('entirely', 344, 346);

  for (let i = 0; i < 5; i++) {
    const x = 56 + i * 72;
    const high = parts[i] * 4.6;
    fill(colours[i]);
    rect(x - 28, 300 - high, 56, high);
    fill('#26343a');
    textSize(20);
    text(round(parts[i]), x, 290 - high);
    textSize(14);
    text(i + 1, x, 322);
  }

  fill('#5d666a');
  textAlign(LEFT);
  text('synthetic data', 24, 380);
}
