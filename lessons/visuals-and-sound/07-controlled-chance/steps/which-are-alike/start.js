function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Three upright strips of night sky with stars. Two of the three are alike.');
}

function sky(x, seed) {
  randomSeed(seed);
  fill('#1f2a44');
  rect(x, 40, 110, 320);
  fill('#f2d58a');
  for (let i = 0; i < 40; i++) {
    circle(x + random(8, 102), random(48, 352), random(1, 6));
  }
}

function draw() {
  background('#ece6da');
  sky(20, 12);
  sky(145, 7);
  sky(270, 12);
}
