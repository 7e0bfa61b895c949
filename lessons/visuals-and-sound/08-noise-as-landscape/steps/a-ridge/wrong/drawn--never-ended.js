function setup() {
  createCanvas(400, 400);
  noFill();
  stroke('#2f4a52');
  strokeWeight(2);
  noLoop();
  describe('A mountain ridge, drawn as one line from edge to edge.');
}

function draw() {
  background('#f3e6d6');

  beginShape();
  for (let x = 0; x <= 400; x += 4) {
    let y = 20 + 360 * noise(x * 0.01);
    vertex(x, y);
  }
}
