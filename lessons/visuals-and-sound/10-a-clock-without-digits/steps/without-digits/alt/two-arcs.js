function setup() {
  createCanvas(400, 400);
  describe('Two open rings on light paper that close: the inner in half a day, the outer in an hour.');
}

function draw() {
  background('#efe9dc');
  noFill();
  strokeWeight(18);
  stroke('#24324a');
  arc(200, 200, 180, 180, -HALF_PI, map(hour() % 12, 0, 12, -HALF_PI, PI + HALF_PI - 0.01));
  stroke('#c53a18');
  const end = map(minute(), 0, 60, -HALF_PI, PI + HALF_PI - 0.01);
  arc(200, 200, 280, 280, -HALF_PI, end);
}
