function setup() {
  createCanvas(400, 400);
  describe('Thirty level lines, one above the other.');
}

function draw() {
  background('#24324a');
  stroke('#faf7f1');
  let y = 20;
  while (y < 380) {
    line(60, y, 340, y);
    y += 12;
  }
}
