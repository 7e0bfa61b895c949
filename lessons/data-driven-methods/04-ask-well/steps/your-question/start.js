const versions = [
  { wording: '“Our lovely new café is a real lift, is it not?”', counts: [0, 1, 5, 22, 52] },
  { wording: '“How well did the café suit you?”', counts: [7, 13, 17, 25, 18] }
];
const colours = ['#b5542b', '#e3ab86', '#cfc7b8', '#86b5ac', '#2a6e68'];

function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('One question put in two ways, each with a bar in five parts from brown to green. The leading one lies almost wholly on the green side, the neutral one reaches to both sides.');
}

function draw() {
  background('#f5f1e8');
  noStroke();
  fill('#26343a');
  textStyle(BOLD);
  textSize(24);
  text('One question, put in two ways', 24, 50);
  drawVersion(versions[0], 92);
  drawVersion(versions[1], 216);

  textSize(13);
  for (let k = 0; k < 5; k++) {
    fill(colours[k]);
    circle(99 + k * 16, 335, 12);
  }
  fill('#26343a');
  text('not at all', 24, 340);
  text('entirely', 182, 340);
  fill('#5d666a');
  text('synthetic data', 24, 380);
}

function drawVersion(version, y) {
  let n = 0;
  for (const count of version.counts) {
    n += count;
  }
  const parts = version.counts.map((count) => (100 * count) / n);

  fill('#26343a');
  textStyle(NORMAL);
  textSize(16);
  text(version.wording, 24, y);
  let x = 144 - (parts[0] + parts[1] + parts[2] / 2) * 2.3;
  for (let k = 0; k < 5; k++) {
    const wide = parts[k] * 2.3;
    fill(colours[k]);
    rect(x, y + 16, wide, 40);
    x += wide;
  }
  fill('#26343a');
  textSize(14);
  text(`n = ${n}`, 24, y + 76);
}
