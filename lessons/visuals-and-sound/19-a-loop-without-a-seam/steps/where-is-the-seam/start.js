const frames = 120;

function setup() {
  createCanvas(400, 400);
  describe('A yellow disc crosses a dark blue ground from left to right, and begins again.');
}

function draw() {
  const part = (frameCount % frames) / frames;
  const x = 60 + part * 280;
  const y = 200;

  background('#1d2340');
  noStroke();
  fill('#f0b35a');
  circle(x, y, 120);
}
