function setup() {
  createCanvas(400, 400);
  noStroke();
}

function draw() {
  background('#faf7f1');
  fill('#c53a18');
  circle(30, 200, 12);
  circle(48, 200, 12);
  for (let i = 2; i < 20; i++) {
    circle(30 + i * 18, 200, 12);
  }
}
