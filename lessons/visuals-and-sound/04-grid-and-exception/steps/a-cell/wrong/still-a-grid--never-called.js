function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
}

function cell(x, y, size) {
  square(x, y, size);
}

function draw() {
  background('#faf7f1');
  fill('#24324a');
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
    }
  }
}
