function setup() {
  createCanvas(400, 400);
  describe('Upright lines at equal distances.');
}

function draw() {
  background('#faf7f1');
  stroke('#24324a');
  strokeWeight(4);

  for (let i = 0; i < 9; i++) {
    let x = 40 + i * 40;
    line(x, 100, x, 300);
  }
}
