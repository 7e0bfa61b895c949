function setup() {
  createCanvas(400, 400);
  describe('A red sun high over a dark sea. Both rise and sink slowly.');
}

function draw() {
  let swell = sin(frameCount / 40);

  background('#faf7f1');
  noStroke();

  fill('#c53a18');
  circle(290, 60, 90 + 8 * swell);

  fill('#24324a');
  rect(0, 280 + 4 * swell, 400, 130);
}
