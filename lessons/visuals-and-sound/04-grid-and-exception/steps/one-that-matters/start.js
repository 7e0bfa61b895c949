function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('A grid of dark squares; one has turned and glows red.');
}

function cell(x, y, size, isChosen) {
  push();
  translate(x + size / 2, y + size / 2);
  if (isChosen) rotate(QUARTER_PI);
  fill(isChosen ? '#c53a18' : '#24324a');
  square(-size / 2, -size / 2, size);
  pop();
}

function draw() {
  background('#faf7f1');

  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      cell(25 + column * 45, 25 + row * 45, 34, row === 2 && column === 5);
    }
  }
}
