function setup() {
  createCanvas(400, 400);
  colorMode(HSB, 360, 100, 100);
  noStroke();
}

function draw() {
  background(40, 6, 98);
  fill(12, 75, 85);
  rect(60, 60, 280, 40);
  fill(40, 70, 95);
  rect(60, 120, 280, 40);
  fill(205, 60, 60);
  rect(60, 180, 280, 40);
  fill(120, 45, 75);
  rect(60, 180, 280, 40);
  fill(280, 40, 55);
  rect(60, 180, 280, 40);
}
