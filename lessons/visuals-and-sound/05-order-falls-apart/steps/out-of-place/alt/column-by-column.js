function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('Dark discs in columns, each with a light middle, that scatter towards the lower edge.');
}

function draw() {
  background('#eceae4');
  for (let x = 40; x <= 360; x += 32) {
    for (let y = 40; y <= 340; y += 30) {
      let loose = pow(y / 340, 3) * 18;
      let from = createVector(x + loose * randomGaussian(), y + loose * random(-1, 1));
      fill('#3a3f44');
      circle(from.x, from.y, 22);
      fill('#eceae4');
      circle(from.x, from.y, 6);
    }
  }
}
