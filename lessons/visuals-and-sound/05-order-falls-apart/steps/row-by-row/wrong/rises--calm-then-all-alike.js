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
      let unrest = row < 2 ? 0 : 0.5;

      push();
      translate(60 + column * 28, 46 + row * 28);
      rotate(column % 2 === 0 ? unrest : -unrest);
      square(-13, -13, 26);
      pop();
    }
  }
}
