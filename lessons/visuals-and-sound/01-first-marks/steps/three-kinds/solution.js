function setup() {
  createCanvas(400, 400);
  describe('A boat with one pale sail in front of a red sun, half sunk in a dark sea.');
}

function draw() {
  let swell = sin(frameCount / 40);

  background('#faf7f1');
  noStroke();

  fill('#c53a18');
  circle(290, 262, 90 + 8 * swell);

  fill('#24324a');
  rect(0, 280 + 4 * swell, 400, 130);

  fill('#e9b44c');
  triangle(140, 130, 140, 268, 218, 268);

  stroke('#1d1b20');
  strokeWeight(4);
  line(134, 116, 134, 284);

  noStroke();
  fill('#d9a066');
  arc(150, 282, 130, 70, 0, PI);
}
