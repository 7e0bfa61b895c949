function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('A dark sky with a hundred and twenty stars, other ones each time.');
}

function draw() {
  background('#1f2a44');
  fill('#f2d58a');

  for (let i = 0; i < 120; i++) {
    circle(random(width), random(height), random(1, 7));
  }
}
