function setup() {
  createCanvas(400, 400);
  describe('A red sun, a little flattened, meets a dark blue sea.');
  background('#faf7f1');
  noStroke();
  fill('#c53a18');
  ellipse(260, 250, 110, 100);
  fill('#24324a');
  rect(0, 280, 400, 120);
}
