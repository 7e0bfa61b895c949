let seeds = [3, 8, 12, 21, 34, 41, 55, 77, 90];

function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Nine small pictures in three rows, each of a swarm of grains around a red one, with its seed written under it.');
}

function picture(seed) {
  randomSeed(seed);
  noStroke();
  fill('#1f2a44');
  square(0, 0, 100);
  fill('#f2d58a');
  let reach = random(6, 20);
  for (let i = 0; i < 70; i++) {
    circle(randomGaussian(50, reach), constrain(randomGaussian(50, reach), 3, 97), random(1, 4));
  }
  fill('#d9542b');
  circle(random(30, 70), random(30, 70), 10);
}

function draw() {
  background('#ece6da');

  for (let i = 0; i < 9; i++) {
    push();
    translate(26 + (i % 3) * 124, 16 + floor(i / 3) * 128);
    picture(seeds[i]);
    fill('#1f2a44');
    textSize(11);
    text(seeds[i], 0, 114);
    pop();
  }
}
