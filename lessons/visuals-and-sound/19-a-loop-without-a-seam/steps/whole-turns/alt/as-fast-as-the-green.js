const frames = 120;

function setup() {
  createCanvas(400, 400);
  describe('Three discs, green, red and yellow, each on its own way over a dark blue ground.');
}

function draw() {
  const angle = (TWO_PI * frameCount) / frames;

  background('#1d2340');
  noStroke();
  fill('#8fb8b0');
  circle(200 + cos(angle) * 130, 200 + sin(angle) * 130, 90);
  fill('#e06c5c');
  circle(200, 200 + sin(angle) * 130, 70);
  fill('#f0b35a');
  circle(200 + cos(angle * 2) * 80, 200, 50);
}
