function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Dark squares in a grid; a few of them are red.');
}

function cell(x, y, size) {
  fill('#24324a');
  if (random() < 0.12) fill('#c53a18');
  square(x, y, size);
}

function draw() {
  background('#faf7f1');

  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      cell(25 + column * 45, 25 + row * 45, 34);
    }
  }
}
