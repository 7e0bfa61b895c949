function setup() {
  createCanvas(400, 400);
  colorMode(HSB, 360, 100, 100);
  noStroke();
  describe('Six discs in a ring, each with a hue of its own.');
}

function draw() {
  background(0, 0, 100);
  for (let i = 0; i < 6; i++) {
    fill(i * 60, 65, 85);
    circle(200 + 120 * cos((i * TWO_PI) / 6), 200 + 120 * sin((i * TWO_PI) / 6), 90);
  }
}
