function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Two glasses; only the left one fills.');
}

function draw() {
  background('#efe9dc');

  fill('#dcd3c1');
  rect(80, 80, 100, 280);
  rect(220, 80, 100, 280);

  fill('#24324a');
  rect(80, 360, 100, -map(hour(), 0, 24, 0, 280));
}
