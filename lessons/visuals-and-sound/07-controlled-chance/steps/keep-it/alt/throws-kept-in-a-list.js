const stars = [];

function setup() {
  createCanvas(400, 400);
  randomSeed(1789);
  for (let i = 0; i < 60; i++) stars.push({ x: random(400), y: random(400), size: random(2, 9) });
  describe('Sixty pale stars that twinkle slowly on a green sky.');
}

function draw() {
  background('#123a35');
  noStroke();
  fill('#f6efdc');
  stars.forEach(({ x, y, size }, i) => circle(x, y, size + sin(frameCount / 40 + i)));
}
