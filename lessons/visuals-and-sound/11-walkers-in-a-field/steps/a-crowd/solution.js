const walkers = [];

function setup() {
  createCanvas(400, 400);
  background('#f4efe6');
  noStroke();
  fill('#24324a90');

  for (let i = 0; i < 150; i++) {
    walkers.push({ place: createVector(random(width), random(height)), angle: random(TWO_PI) });
  }

  describe('A hundred and fifty dots set out on light paper, each in its own direction, and leave straight lines behind.');
}

function draw() {
  for (const { place, angle } of walkers) {
    place.add(2 * cos(angle), 2 * sin(angle));
    circle(place.x, place.y, 3);
  }
}
