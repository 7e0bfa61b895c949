function setup() {
  createCanvas(400, 400);
  angleMode(DEGREES);
  rectMode(CENTER);
  noStroke();
  describe('Nine rows of dark squares that rock, the lower ones more.');
}

function draw() {
  background('#eceae4');
  fill('#b5482f');
  for (let i = 0; i < 81; i++) {
    let row = floor(i / 9);
    let side = i % 2 === 0 ? 1 : -1;
    push();
    translate(40 + (i % 9) * 40, 40 + row * 40);
    rotate(side * row * row * (0.6 + 0.1 * sin(frameCount / 40)));
    square(0, 0, 26);
    pop();
  }
}
