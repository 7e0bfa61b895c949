function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Two glasses and a light that comes and goes.');
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

  fill(233, 180, 76, 128 + 127 * cos((millis() / 4000) * TWO_PI));
  rect(80, 30, 240, 20);
}
