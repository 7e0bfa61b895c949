function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Dark squares in rows and columns on light paper.');
}

function draw() {
  background('#faf7f1');
  fill('#24324a');

  for (let row = 0; row < 5; row++) {
    for (let column = 0; column < 5; column++) {
      square(40 + column * 45, 40 + row * 45, 34);
    }
  }
}
