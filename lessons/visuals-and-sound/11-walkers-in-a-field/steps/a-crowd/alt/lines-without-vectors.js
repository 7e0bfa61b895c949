let walkers;

function setup() {
  createCanvas(400, 400);
  background('#24324a');
  stroke('#e9b44c');
  walkers = Array.from({ length: 200 }, () => [random(400), random(400), random(-1, 1), random(-1, 1)]);
  describe('Two hundred yellow lines grow in all directions on dark paper.');
}

function draw() {
  walkers.forEach((walker) => {
    const [x, y, across, down] = walker;
    line(x, y, x + across, y + down);
    walker[0] += across;
    walker[1] += down;
  });
}
