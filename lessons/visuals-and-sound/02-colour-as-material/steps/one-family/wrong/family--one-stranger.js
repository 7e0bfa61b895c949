function setup() {
  createCanvas(400, 400);
  colorMode(HSB, 360, 100, 100);
  noStroke();
}

function draw() {
  background(40, 6, 98);
  fill(180, 60, 75);
  rect(60, 60, 280, 40);
  fill(190, 35, 90);
  rect(60, 120, 280, 40);
  fill(12, 75, 85);
  rect(60, 180, 280, 40);
  fill(215, 50, 45);
  rect(60, 240, 280, 40);
  fill(230, 45, 70);
  rect(60, 300, 280, 40);
}
