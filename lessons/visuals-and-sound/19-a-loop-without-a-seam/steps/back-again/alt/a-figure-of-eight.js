const frames = 120;

function setup() {
  createCanvas(400, 400);
  describe('A yellow disc draws a figure of eight on a dark blue ground.');
}

function draw() {
  const angle = TWO_PI * (frameCount / frames);
  const x = 200 + sin(angle) * 130;
  const y = 200 + sin(angle * 2) * 70;

  background('#1d2340');
  noStroke();
  fill('#f0b35a');
  circle(x, y, 120);
}
