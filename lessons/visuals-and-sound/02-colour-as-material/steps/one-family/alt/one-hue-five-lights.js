function setup() {
  createCanvas(400, 400);
  colorMode(HSB, 360, 100, 100);
  noStroke();
  describe('Six squares of one orange, from pale to deep.');
}

function draw() {
  background(0, 0, 100);
  for (let i = 0; i < 6; i++) {
    fill(24, 30 + i * 12, 95 - i * 10);
    square(50 + (i % 3) * 105, 100 + floor(i / 3) * 105, 95);
  }
}
