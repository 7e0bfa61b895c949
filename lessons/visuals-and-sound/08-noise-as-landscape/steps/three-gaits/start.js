function setup() {
  createCanvas(400, 400);
  noFill();
  stroke('#2f4a52');
  strokeWeight(2);
  describe('Three drifting lines, one above the other. All of them rise and fall, but unequally fast.');
}

function ridge(base, pace) {
  beginShape();
  for (let x = 0; x <= 400; x += 2) {
    vertex(x, base - 90 * noise((x + frameCount / 2) * pace));
  }
  endShape();
}

function draw() {
  background('#f3e6d6');
  ridge(140, 0.02);
  ridge(255, 0.1);
  ridge(370, 0.004);
}
