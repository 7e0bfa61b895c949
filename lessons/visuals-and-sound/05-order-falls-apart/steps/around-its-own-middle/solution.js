function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Five squares in a row. Each turns around its own middle, a little ahead of the one before.');
}

function draw() {
  background('#eceae4');
  for (let i = 0; i < 5; i++) {
    let angle = frameCount / 80 + i * 0.3;
    push();
    fill('#3a3f44');
    translate(40 + i * 80, 200);
    rotate(angle);
    square(-25, -25, 50);
    pop();
  }
}
