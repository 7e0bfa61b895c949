let heights = [];

function setup() {
  createCanvas(400, 400);
  noStroke();
  noiseSeed(12);
  noiseDetail(2);
  for (let i = 0; i < 80; i++) heights.push(map(noise(5 + i / 14), 0.1, 0.65, 60, 340));
  describe('A row of beads that bob gently along a hilly line.');
}

function draw() {
  background('#2f4a52');
  fill('#f0b56a');
  heights.forEach((y, i) => circle(2 + i * 5, y + 2 * sin(frameCount / 30 + i / 5), 5));
}
