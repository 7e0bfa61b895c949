function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A tree on light paper: a thick trunk, and branches that get thinner and thinner.');
}

function draw() {
  background('#f4efe6');
  stroke('#2b3a33');
  strokeWeight(3);
  translate(200, 380);
  branch(5);
}

function branch(depth) {
  const length = 26 + depth * 12;
  strokeWeight(1 + depth * 1.5);
  line(0, 0, 0, -length);
  push();
  translate(0, -length);
  rotate(-0.45);
  if (depth > 0) branch(depth - 1);
  rotate(0.9);
  if (depth > 0) branch(depth - 1);
  pop();
}
