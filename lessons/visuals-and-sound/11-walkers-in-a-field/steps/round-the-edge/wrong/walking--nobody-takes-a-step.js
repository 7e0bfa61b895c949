const walkers = [];

function setup() {
  createCanvas(400, 400);
  background('#f4efe6');
  noStroke();
  fill('#24324a90');

  for (let i = 0; i < 150; i++) {
    walkers.push({ place: createVector(random(width), random(height)), angle: random(TWO_PI) });
  }

  describe('A hundred and fifty dots walk over light paper and leave lines behind, which gather into streams. Who leaves at one edge comes in at the other.');
}

function draw() {
  for (const { place } of walkers) {
    const angle = map(noise(place.x / 150, place.y / 150), 0, 1, -PI, PI);
    circle(place.x, place.y, 3);

    if (place.x > width) place.x = 0;
    if (place.x < 0) place.x = width;
    if (place.y > height) place.y = 0;
    if (place.y < 0) place.y = height;
  }
}
