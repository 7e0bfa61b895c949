function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A tree on light paper: a thick trunk, and branches that get thinner and thinner.');
}

function draw() {
  background('#f4efe6');
  stroke('#2b3a33');
  strokeWeight(10);
  translate(200, 380);
  branch(5);
}

function branch(depth) {
  line(0, 0, 0, -90);
  if (depth === 0) return;
  for (const turn of [-0.5, 0.4]) {
    push();
    translate(0, -90);
    rotate(turn);
    scale(0.75);
    branch(depth - 1);
    pop();
  }
}
