function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('x');
}

function draw() {
  background('#1f2a44');
  noiseSeed(41);
  fill('#f2d58a');

  for (let i = 0; i < 120; i++) {
    circle(random(width), random(height), random(1, 7));
  }
}
