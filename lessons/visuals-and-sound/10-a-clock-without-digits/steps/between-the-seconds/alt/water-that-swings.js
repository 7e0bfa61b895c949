function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Two glasses whose water swings, like the sea in a calm.');
}

function draw() {
  background('#efe9dc');

  fill('#dcd3c1');
  rect(80, 80, 100, 280);
  rect(220, 80, 100, 280);

  const swell = 4 * sin(millis() / 700);
  fill('#24324a');
  rect(80, 360, 100, -map(hour(), 0, 24, 10, 270) + swell);

  fill('#c53a18');
  rect(220, 360, 100, -map(minute(), 0, 60, 10, 270) - swell);
}
