function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('A row of small red circles.');
}

function draw() {
  background('#faf7f1');
  fill('#c53a18');

  circle(30, 200, 12);
  circle(48, 200, 12);
  circle(66, 200, 12);
  circle(84, 200, 12);
}
