const xs = [];
const ys = [];

function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('White lines between fifty points, dense in the middle of a blue wall.');
}

function draw() {
  background('#24324a');
  stroke(255, 60);
  translate(200, 200);
  while (xs.length < 50) {
    xs.push(randomGaussian(0, 60));
    ys.push(randomGaussian(0, 60));
  }
  xs.forEach((x, i) => {
    xs.slice(0, i).forEach((other, j) => line(other, ys[j], x, ys[i]));
  });
}
