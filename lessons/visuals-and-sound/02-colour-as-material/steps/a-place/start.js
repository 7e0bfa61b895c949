function setup() {
  createCanvas(400, 400);
  colorMode(HSB, 360, 100, 100);
  noStroke();
  textSize(16);
  describe('Three stripes with names: winter sky, wet sand, seaweed.');
}

function draw() {
  background(40, 6, 98);

  fill(205, 20, 88);
  rect(0, 0, 400, 220);
  fill(38, 25, 72);
  rect(0, 220, 400, 120);
  fill(140, 35, 30);
  rect(0, 340, 400, 60);

  fill(210, 60, 35);
  text('winter sky', 20, 200);
  fill(38, 60, 25);
  text('wet sand', 20, 320);
  fill(140, 10, 95);
  text('seaweed', 20, 380);
}
