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

  for (let i = 0; i < 400; i++) {
    circle(randomGaussian(200, 60), random(height), 4);
  }
}
