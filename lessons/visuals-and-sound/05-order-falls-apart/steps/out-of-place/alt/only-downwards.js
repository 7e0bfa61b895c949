function setup() {
  createCanvas(400, 400);
  noFill();
  stroke('#3a3f44');
  strokeWeight(1.5);
  noLoop();
  describe('Squares that only fall downwards.');
}

function draw() {
  background('#eceae4');

  for (let row = 0; row < 11; row++) {
    for (let column = 0; column < 11; column++) {
      let unrest = row / 10;

      push();
      translate(60 + column * 28, 36 + row * 26 + random(unrest * 40));
      rotate(random(-unrest, unrest));
      square(-13, -13, 26);
      pop();
    }
  }
}
