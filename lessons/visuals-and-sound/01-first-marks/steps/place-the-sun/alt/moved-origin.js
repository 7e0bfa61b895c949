function setup() {
  createCanvas(400, 400);
  describe('A red sun half sunk in a dark sea, far to the right.');
}

function draw() {
  background('#faf7f1');
  noStroke();

  push();
  translate(340, 280);
  fill('#c53a18');
  circle(0, 0, 90);
  pop();

  fill('#24324a');
  rect(0, 280, 400, 120);
}
