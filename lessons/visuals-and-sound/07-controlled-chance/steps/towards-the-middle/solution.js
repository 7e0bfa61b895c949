function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Four hundred grains on a dark sheet: dense in the middle, fewer and fewer outwards.');
}

function draw() {
  background('#1f2a44');
  randomSeed(41);
  fill('#f2d58a');

  for (let i = 0; i < 400; i++) {
    circle(randomGaussian(200, 60), randomGaussian(200, 60), 4);
  }
}
