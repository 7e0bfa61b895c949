function setup() {
  createCanvas(400, 400);
}

function draw() {
  background('#faf7f1');
  noStroke();
  fill('#c53a18');
  circle(290, 262, 90);
  fill('#24324a');
  rect(0, 280, 400, 120);
  fill('#e9b44c');
  triangle(540, 130, 540, 268, 618, 268);
}
