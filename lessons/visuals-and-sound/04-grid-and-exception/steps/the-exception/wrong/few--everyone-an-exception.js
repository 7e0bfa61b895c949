function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
}

function cell(x, y, size) {
  fill(random(255), random(255), random(255));
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
