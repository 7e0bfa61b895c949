const walkers = [];

function setup() {
  createCanvas(400, 400);
  background('#f4efe6');
  noStroke();
  fill('#24324a90');

  for (let i = 0; i < 150; i++) {
    walkers.push({ place: createVector(random(width), random(height)), angle: random(TWO_PI) });
  }

  describe('A hundred and fifty dots walk over light paper and leave lines behind, which gather into streams.');
}

function draw() {
  for (const { place } of walkers) {
    const angle = sin(place.y / 90);
    place.add(2 * cos(angle), 2 * sin(angle));
    circle(place.x, place.y, 3);
  }

  for (let i = walkers.length - 1; i >= 0; i--) {
    const { x, y } = walkers[i].place;
    if (x < 0 || x > width || y < 0 || y > height) walkers.splice(i, 1);
  }
}
