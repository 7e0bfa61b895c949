function setup() {
  createCanvas(400, 400);
  noFill();
  stroke('#2f4a52');
  strokeWeight(2);
  noLoop();
  describe('x');
}

function draw() {
  background('#f3e6d6');

  beginShape();
  for (let x = 0; x <= 400; x += 4) {
    let y = 60 + 280 * noise(x * 0.01) + random(-45, 45);
    vertex(x, y);
  }
  endShape();
}
