function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  randomSeed(5);
  describe('Another choice of shapes, the same each time.');
}

function draw() {
  background('#1f2a44');
  let lines = 30;
  fill('#f2d58a');

  for (let i = 0; i < lines; i++) {
    rect(random(width), random(height), 3, random(20, 80));
  }
}
