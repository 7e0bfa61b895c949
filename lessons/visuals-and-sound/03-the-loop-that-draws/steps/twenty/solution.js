function setup() {
  createCanvas(400, 400);
  describe('Twenty-four upright lines, close together.');
}

function draw() {
  background('#faf7f1');
  stroke('#24324a');
  strokeWeight(4);

  for (let i = 0; i < 24; i++) {
    let x = 20 + i * 15;
    line(x, 100, x, 300);
  }
}
