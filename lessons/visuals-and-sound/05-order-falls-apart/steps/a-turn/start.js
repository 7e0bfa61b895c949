function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('A pale square near the right edge, and a rust-red one: the same square after a turn of the paper.');
}

function draw() {
  background('#eceae4');

  fill('#cfcabf');
  square(240, 40, 70);

  rotate(PI / 6);
  fill('#b5482f');
  square(240, 40, 70);
}
