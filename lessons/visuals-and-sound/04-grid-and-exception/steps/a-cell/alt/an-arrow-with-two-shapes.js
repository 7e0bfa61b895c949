const cell = (x, y, size) => {
  fill('#24324a');
  rect(x, y, size, size);
  fill('#faf7f1');
  circle(x + size / 2, y + size / 2, size / 2);
};

function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Dark squares with a light circle in each.');
}

function draw() {
  background('#faf7f1');
  for (let at = 0; at < 64; at++) cell(25 + (at % 8) * 45, 25 + floor(at / 8) * 45, 34);
}
