function setup() {
  createCanvas(400, 400);
  noFill();
  stroke('#3a3f44');
  strokeWeight(1.5);
  noLoop();
  describe('Eleven rows of outlined squares. The first row is straight; further down they turn, leave their places and overlap.');
}

function draw() {
  background('#eceae4');

  for (let row = 0; row < 11; row++) {
    for (let column = 0; column < 11; column++) {
      let unrest = map(row, 0, 10, 0, 1.2);
      let drift = unrest * 12;

      push();
      translate(60 + column * 28 + random(-drift, drift), 46 + row * 28 + random(-drift, drift));
      rotate(random(-unrest, unrest));
      square(-13, -13, 26);
      pop();
    }
  }
}
