function setup() {
  createCanvas(400, 400);
  noStroke();
  fill('#3a3f44');
  noLoop();
  describe('Dark bars in columns. The upper half stands straight, the lower leans more and more.');
}

function bar(x, y, lean) {
  translate(x, y);
  rotate(lean);
  rect(-3, -12, 6, 24);
  resetMatrix();
}

function draw() {
  background('#eceae4');
  for (let x = 30; x <= 370; x += 20) {
    for (let y = 40; y <= 360; y += 32) {
      bar(x, y, (max(0, y - 168) / 200) * randomGaussian());
    }
  }
}
