function setup() {
  createCanvas(400, 400);
}

function draw() {
  background('#faf7f1');
  noStroke();
  fill('#24324a');
  rect(6, 6, 388, 388);
  fill('#c53a18');
  circle(290, 262, 90);
  fill('#e9b44c');
  triangle(140, 130, 140, 268, 218, 268);
}
