function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A bare tree: a trunk, and two branches from each branch, three times over.');
}

function draw() {
  background('#f4efe6');
  stroke('#2b3a33');
  strokeWeight(3);
  translate(200, 310);
  branch(3);
}

function branch(depth) {
  const length = 26 + depth * 12;
  line(0, 0, 0, -length);
  push();
  translate(0, -length);
  rotate(-0.45);
  if (depth > 0) branch(depth - 1);
  rotate(0.9);
  if (depth > 0) branch(depth - 1);
  pop();
}
