function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Light circles in a grid; a few are smaller.');
}

function cell(x, y, size) {
  const chosen = random() < 0.15;
  circle(x + size / 2, y + size / 2, chosen ? size / 2 : size);
}

function draw() {
  background('#24324a');
  fill('#e9b44c');
  for (let row = 0; row < 9; row++) {
    for (let column = 0; column < 9; column++) {
      cell(20 + column * 41, 20 + row * 41, 32);
    }
  }
}
