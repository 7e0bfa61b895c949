function setup() {
  createCanvas(400, 400);
  describe('Forty upright lines: a crowd to the left that thins out to the right.');
}

function draw() {
  background('#faf7f1');
  stroke('#24324a');
  strokeWeight(3);

  for (let i = 0; i < 40; i++) {
    let x = map(pow(i / 39, 2), 0, 1, 20, 380);
    line(x, 80, x, 320);
  }
}
