function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('x');
}

function draw() {
  background('#1f2a44');
  randomSeed(41);
  fill('#f2d58a');

  for (let i = 0; i < 120; i++) {
    circle(20 + (i % 12) * 32, 20 + floor(i / 12) * 40, 1 + (i % 7));
  }
}
