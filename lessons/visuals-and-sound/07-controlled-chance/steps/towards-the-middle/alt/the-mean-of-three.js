function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Grains that gather in the middle, each place the mean of three throws.');
}

function draw() {
  background('#1f2a44');
  randomSeed(41);
  fill('#f2d58a');

  for (let i = 0; i < 400; i++) {
    let x = (random(400) + random(400) + random(400)) / 3;
    let y = (random(400) + random(400) + random(400)) / 3;
    square(x, y, 3);
  }
}
