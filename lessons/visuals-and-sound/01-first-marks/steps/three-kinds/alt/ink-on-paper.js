function setup() {
  createCanvas(400, 400);
  background('#faf7f1');
  describe('Ink on paper: a hanging square, a slack line and a heap of dots.');

  stroke('#1d1b20');
  strokeWeight(6);
  line(60, 80, 340, 96);

  noFill();
  square(150, 90, 80);

  strokeWeight(22);
  point(120, 320);
  point(160, 330);
  point(200, 318);
}
