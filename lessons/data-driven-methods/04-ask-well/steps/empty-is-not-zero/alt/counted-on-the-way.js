let table;

async function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Five bars over a scale from 1 to 5, one for each answer, the outer two by far the highest. Below them the mean, 3.1, and the number of answers, 169.');
  table = await loadTable('survey-synthetic.csv', ',', 'header');
}

function draw() {
  let sum = 0;
  let n = 0;
  const counts = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < table.getRowCount(); row++) {
    const cell = table.getString(row, 'q5');
    if (cell) {
      n += 1;
      sum += int(cell);
      counts[int(cell)] += 1;
    }
  }

  background('#f5f1e8');
  noStroke();
  fill('#26343a');
  textSize(18);
  for (let i = 1; i <= 5; i++) {
    rect(i * 60, 290 - counts[i] * 3, 40, counts[i] * 3);
    text(i, i * 60 + 15, 316);
  }
  text(`${n} answered. In the mean ${(sum / n).toFixed(2)}.`, 60, 350);
  textSize(14);
  text('synthetic data', 24, 380);
}
