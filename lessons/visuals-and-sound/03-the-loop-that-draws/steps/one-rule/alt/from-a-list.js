const places = Array.from({ length: 24 }, (_, i) => 20 + i * 15);

function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('A falling row of circles.');
}

function draw() {
  background('#faf7f1');
  fill('#c53a18');
  places.forEach((x) => circle(x, x, 10));
}
