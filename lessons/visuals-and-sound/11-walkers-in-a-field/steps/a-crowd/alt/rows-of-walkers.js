const walkers = [];

function setup() {
  createCanvas(400, 400);
  background('#f4efe6');
  noStroke();
  fill('#24324a90');

  for (let i = 0; i < 144; i++) {
    walkers.push({ place: createVector((i % 12) * 34 + 10, floor(i / 12) * 34 + 10), angle: random(TWO_PI) });
  }

  describe('Walkers that begin in rows.');
}

function draw() {
  for (const { place, angle } of walkers) {
    place.add(2 * cos(angle), 2 * sin(angle));
    circle(place.x, place.y, 3);
  }
}
