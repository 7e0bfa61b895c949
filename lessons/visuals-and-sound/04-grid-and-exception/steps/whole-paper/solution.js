function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Dark squares in eight rows and eight columns on light paper.');
}

function draw() {
  background('#faf7f1');
  fill('#24324a');

  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      square(25 + column * 45, 25 + row * 45, 34);
    }
  }
}
