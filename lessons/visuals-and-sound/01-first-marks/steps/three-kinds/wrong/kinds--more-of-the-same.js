function setup() {
  createCanvas(400, 400);
}

function draw() {
  background('#faf7f1');
  noStroke();
  fill('#c53a18');
  circle(290, 262, 90);
  circle(180, 120, 60);
  circle(90, 180, 40);
  fill('#24324a');
  rect(0, 280, 400, 120);
}
