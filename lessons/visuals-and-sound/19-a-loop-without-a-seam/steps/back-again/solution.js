const frames = 120;

function setup() {
  createCanvas(400, 400);
  describe('A yellow disc glides to and fro on a dark blue ground.');
}

function draw() {
  const angle = (TWO_PI * frameCount) / frames;
  const x = 200 - cos(angle) * 140;
  const y = 200;

  background('#1d2340');
  noStroke();
  fill('#f0b35a');
  circle(x, y, 120);
}
