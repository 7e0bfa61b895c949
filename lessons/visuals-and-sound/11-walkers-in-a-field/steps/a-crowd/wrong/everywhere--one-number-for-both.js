const walkers = [];

function setup() {
  createCanvas(400, 400);
  background('#f4efe6');
  noStroke();
  fill('#24324a90');

  for (let i = 0; i < 150; i++) {
    walkers.push({ place: createVector(random(width), 60), angle: random(TWO_PI) });
  }

  describe('Walkers in a row.');
}

function draw() {
  for (const { place, angle } of walkers) {
    place.add(2 * cos(angle), 2 * sin(angle));
    circle(place.x, place.y, 3);
  }
}
