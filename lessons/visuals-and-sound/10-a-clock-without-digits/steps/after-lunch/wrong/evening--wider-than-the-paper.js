function setup() {
  createCanvas(400, 400);
  describe('A red disc above twenty-five thin marks. It moves from left to right in a day.');
}

function draw() {
  background('#efe9dc');

  stroke('#24324a');
  strokeWeight(2);
  for (let i = 0; i <= 24; i++) {
    const mark = map(i, 0, 24, 40, 360);
    line(mark, 290, mark, i % 6 === 0 ? 240 : 270);
  }

  const now = hour() + minute() / 60;
  const x = map(now, 0, 24, 60, 460);

  noStroke();
  fill('#c53a18');
  circle(x, 180, 64);
}
