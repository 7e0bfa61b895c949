function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Two glasses; only the right one fills.');
}

function draw() {
  background('#efe9dc');

  fill('#dcd3c1');
  rect(80, 80, 100, 280);
  rect(220, 80, 100, 280);

  fill('#c53a18');
  rect(220, 360, 100, -map(minute(), 0, 60, 0, 280));
}
