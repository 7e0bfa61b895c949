const frames = 120;

function setup() {
  createCanvas(400, 400);
  describe('A yellow disc on a dark blue ground.');
}

function draw() {
  const x = 200;
  const y = 200;

  background('#1d2340');
  noStroke();
  fill('#f0b35a');
  circle(x, y, 120);
}
