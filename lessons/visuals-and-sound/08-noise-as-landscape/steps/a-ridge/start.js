function setup() {
  createCanvas(400, 400);
  noFill();
  stroke('#2f4a52');
  strokeWeight(2);
  noLoop();
  describe('A line from edge to edge that leaps up and down like a seismograph.');
}

function draw() {
  background('#f3e6d6');

  beginShape();
  for (let x = 0; x <= 400; x += 4) {
    let y = random(20, 380);
    vertex(x, y);
  }
  endShape();
}
