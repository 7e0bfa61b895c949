const branch = (depth) => {
  const tall = 12 + depth * 14;
  noStroke();
  fill('#2b3a33');
  rect(-depth, 0, 2 * depth + 1, -tall);
  if (depth <= 0) {
    fill('#c53a18');
    circle(0, -tall, 10);
  } else {
    [-0.5, 0.5].forEach((turn) => {
      push();
      translate(0, -tall);
      rotate(turn);
      branch(depth - 1);
      pop();
    });
  }
};

function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A dark tree with a red leaf on each twig.');
}

function draw() {
  background('#e9e4d4');
  translate(200, 380);
  branch(4);
}
