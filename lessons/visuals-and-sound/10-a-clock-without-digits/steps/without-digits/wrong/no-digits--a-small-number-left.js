function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Two glasses with the hour written in one of them.');
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

  fill('#24324a');
  textSize(40);
  text(hour(), 112, 60);
}
