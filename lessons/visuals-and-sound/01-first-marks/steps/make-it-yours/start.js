function setup() {
  createCanvas(400, 400);
  describe('A steaming cup on a wooden desk.');
}

function draw() {
  background('#faf7f1');

  noStroke();
  fill('#dfc39a');
  rect(0, 270, 400, 130);

  noFill();
  stroke('#2f5d62');
  strokeWeight(11);
  circle(206, 236, 48);

  noStroke();
  fill('#2f5d62');
  rect(110, 190, 96, 112, 0, 0, 30, 30);

  stroke('#b9b2a6');
  strokeWeight(4);
  line(158, 168, 158 + 8 * sin(frameCount / 30), 120);
}
