function setup() {
  createCanvas(400, 400);
  describe('A tree with amber and red leaves sways slowly in an autumn wind.');
}

function draw() {
  background('#dfe3dc');
  randomSeed(12);
  translate(200, 390);
  branch(7);
}

function branch(depth) {
  const length = (12 + depth * 8) * random(0.8, 1.2);
  const wind = 0.03 * sin(millis() / 900 + depth / 2);

  stroke('#2b3a33');
  strokeWeight(1 + depth * 1.2);
  line(0, 0, 0, -length);

  push();
  translate(0, -length);
  if (depth === 0) {
    noStroke();
    fill(random(['#d98e2b', '#c53a18', '#e9b44c', '#8a2f1d']));
    circle(0, 0, random(6, 14));
  } else {
    rotate(-0.4 + wind);
    branch(depth - 1);
    rotate(0.4 + random(0.1, 0.5));
    branch(depth - 1);
  }
  pop();
}
