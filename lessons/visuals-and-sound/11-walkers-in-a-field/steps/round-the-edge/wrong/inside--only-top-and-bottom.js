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

    if (place.y > height) place.y = 0;
    if (place.y < 0) place.y = height;
  }
}
