const walkers = [];
const colours = ['#24324a', '#2f5d62', '#c53a18', '#e9b44c'];

function setup() {
  createCanvas(400, 400);
  background('#f4efe6');
  for (let i = 0; i < 240; i++) {
    walkers.push({ place: createVector(random(width), random(height)), colour: random(colours) });
  }
  describe('Coloured threads flow around a calm eye in the middle of light paper, and fade slowly.');
}

function wind(x, y) {
  const around = atan2(y - 200, x - 200) + HALF_PI;
  return around + map(noise(x / 90, y / 90), 0, 1, -1.2, 1.2);
}

function draw() {
  background('#f4efe620');
  strokeWeight(2);

  for (const { place, colour } of walkers) {
    const angle = wind(place.x, place.y);
    const before = place.copy();
    place.add(1.5 * cos(angle), 1.5 * sin(angle));

    stroke(colour);
    line(before.x, before.y, place.x, place.y);

    const out = place.x < 0 || place.x > width || place.y < 0 || place.y > height;
    if (out) place.set(random(width), random(height));
  }
}
