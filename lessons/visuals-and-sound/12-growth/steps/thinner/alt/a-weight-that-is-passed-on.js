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
  branch(5, 12);
}

function branch(depth, weight) {
  const length = 26 + depth * 12;
  strokeWeight(weight);
  line(0, 0, 0, -length);
  if (depth === 0) return;
  push();
  translate(0, -length);
  rotate(-0.45);
  branch(depth - 1, weight * 0.7);
  rotate(0.9);
  branch(depth - 1, weight * 0.6);
  pop();
}
