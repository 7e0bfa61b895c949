function setup() {
  createCanvas(400, 400);
  describe('Twenty-four upright lines that draw apart from left to right.');
}

function draw() {
  background('#faf7f1');
  stroke('#24324a');
  strokeWeight(4);

  for (let i = 0; i < 24; i++) {
    let x = map(i * i, 0, 23 * 23, 20, 380);
    line(x, 100, x, 300);
  }
}
