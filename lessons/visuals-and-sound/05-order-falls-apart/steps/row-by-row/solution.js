function setup() {
  createCanvas(400, 400);
  noFill();
  stroke('#3a3f44');
  strokeWeight(1.5);
  noLoop();
  describe('Eleven rows of eleven outlined squares. The first row is straight; the further down, the more crooked they are.');
}

function draw() {
  background('#eceae4');

  for (let row = 0; row < 11; row++) {
    for (let column = 0; column < 11; column++) {
      let unrest = map(row, 0, 10, 0, 1.2);

      push();
      translate(60 + column * 28, 46 + row * 28);
      rotate(random(-unrest, unrest));
      square(-13, -13, 26);
      pop();
    }
  }
}
