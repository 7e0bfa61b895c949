function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('A wave of circles.');
}

function dot(i) {
  ellipse(20 + i * 12, 200 + 60 * sin(i / 3), 10, 14);
}

function draw() {
  background('#faf7f1');
  fill('#24324a');
  let i = 0;
  while (i < 30) {
    dot(i);
    i++;
  }
}
