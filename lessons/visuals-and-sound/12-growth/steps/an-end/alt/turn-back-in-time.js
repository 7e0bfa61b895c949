function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A bare tree with two branches from each branch, alike on both sides.');
}

function draw() {
  background('#f4efe6');
  stroke('#2b3a33');
  strokeWeight(3);
  translate(200, 380);
  branch(6);
}

function branch(depth) {
  const length = 26 + depth * 12;
  line(0, 0, 0, -length);
  if (depth === 0) return;
  for (const turn of [-0.3, 0.6]) {
    push();
    translate(0, -length);
    rotate(turn);
    branch(depth - 1);
    pop();
  }
}
