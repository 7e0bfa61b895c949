function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
}

function cell(x, y, size) {
  fill('#24324a');
}

function draw() {
  background('#faf7f1');
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      cell(25 + column * 45, 25 + row * 45, 34);
      square(25 + column * 45, 25 + row * 45, 34);
    }
  }
}
