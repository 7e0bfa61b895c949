function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('A row of twenty small red circles.');
}

function draw() {
  background('#faf7f1');
  fill('#c53a18');

  for (let i = 0; i < 20; i++) {
    circle(30 + i * 18, 200, 12);
  }
}
