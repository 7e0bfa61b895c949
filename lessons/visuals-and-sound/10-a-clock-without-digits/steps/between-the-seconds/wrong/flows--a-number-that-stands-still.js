function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Two glasses and a drop that stands still.');
}

function draw() {
  background('#efe9dc');

  fill('#dcd3c1');
  rect(80, 80, 100, 280);
  rect(220, 80, 100, 280);

  fill('#24324a');
  rect(80, 360, 100, -map(hour(), 0, 24, 0, 280));

  fill('#c53a18');
  rect(220, 360, 100, -map(minute(), 0, 60, 0, 280));

  circle(200, 40, 26 + 10 * sin(1000));
}
