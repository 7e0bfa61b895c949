function setup() {
  createCanvas(400, 400);
  stroke('#f2d58a');
  strokeWeight(3);
  describe('A slowly turning swarm of points, densest in the middle.');
}

function draw() {
  background('#1f2a44');
  randomSeed(3);
  translate(200, 200);
  rotate(frameCount / 300);
  for (let i = 0; i < 300; i++) {
    let away = 190 * random() * random();
    let angle = random(TWO_PI);
    point(away * cos(angle), away * sin(angle));
  }
}
