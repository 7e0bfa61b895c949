function setup() {
  createCanvas(400, 400);
  noStroke();
}

function draw() {
  background('#faf7f1');
  fill('#c53a18');
  for (let i = 0; i < 20; i++) {
    circle(30 + i * 40, 200, 12);
  }
}
