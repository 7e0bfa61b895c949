function setup() {
  createCanvas(400, 400);
  describe('Three flags on poles over a green field, swaying.');
}

function draw() {
  background('#faf7f1');
  noStroke();
  fill('#5b7553');
  rect(0, 320, 400, 80);

  for (let x = 80; x < 400; x += 110) {
    stroke('#1d1b20');
    strokeWeight(3);
    line(x, 120, x, 330);
    noStroke();
    fill('#c53a18');
    triangle(x, 120, x, 180, x + 60 + 6 * sin(frameCount / 20 + x), 150);
  }
}
