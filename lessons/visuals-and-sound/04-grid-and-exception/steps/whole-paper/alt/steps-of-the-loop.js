function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Outlined squares that fill the whole paper.');
}

function draw() {
  background('#24324a');
  noFill();
  stroke('#e9b44c');
  for (let y = 10; y < 390; y += 38) {
    for (let x = 10; x < 390; x += 38) rect(x, y, 28, 28);
  }
}
