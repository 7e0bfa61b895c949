function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Two hundred squares scattered over the sky, the same ones each time.');
}

function draw() {
  background('#1f2a44');
  fill('#f2d58a');
  randomSeed(8);
  const places = Array.from({ length: 200 }, () => [random(400), random(400)]);
  for (const [x, y] of places) square(x, y, 3);
}
