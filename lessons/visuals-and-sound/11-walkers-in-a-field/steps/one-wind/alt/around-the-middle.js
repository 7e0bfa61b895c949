const walkers = [];

function setup() {
  createCanvas(400, 400);
  background('#f4efe6');
  noStroke();
  fill('#24324a90');

  for (let i = 0; i < 120; i++) {
    walkers.push({ place: createVector(random(width), random(height)), angle: random(TWO_PI) });
  }

  describe('Dots that walk around the middle.');
}

function draw() {
  for (const { place } of walkers) {
    const angle = atan2(place.y - 200, place.x - 200) + HALF_PI;
    place.add(2 * cos(angle), 2 * sin(angle));
    circle(place.x, place.y, 3);
  }
}
