function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('A red disc goes once around a pale ring in a day, with midnight at the bottom.');
}

function draw() {
  background('#24324a');
  const angle = map(hour() * 60 + minute(), 0, 24 * 60, HALF_PI, HALF_PI + TWO_PI);
  fill('#efe9dc');
  arc(200, 200, 240, 240, 0, TWO_PI);
  fill('#c53a18');
  ellipse(200 + 120 * cos(angle), 200 + 120 * sin(angle), 50, 50);
}
