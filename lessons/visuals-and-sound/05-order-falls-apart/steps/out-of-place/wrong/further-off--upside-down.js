function setup() {
  createCanvas(400, 400);
  noFill();
  stroke('#3a3f44');
  strokeWeight(1.5);
  noLoop();
  describe('x');
}

function draw() {
  background('#eceae4');

  for (let row = 0; row < 11; row++) {
    for (let column = 0; column < 11; column++) {
      let unrest = map(row, 0, 10, 0, 1.2);
      let drift = map(row, 0, 10, 12, 0);

      push();
      translate(60 + column * 28 + random(-drift, drift), 46 + row * 28 + random(-drift, drift));
      rotate(random(-unrest, unrest));
      square(-13, -13, 26);
      pop();
    }
  }
}
