function setup() {
  createCanvas(400, 400);
  describe('Twelve points in a ring that turns very slowly, joined by thin pencil lines.');
}

function draw() {
  background('#f3efe4');
  stroke('#4b4843');

  let points = [];
  for (let i = 0; i < 12; i++) {
    let angle = (TWO_PI * i) / 12 + frameCount / 900;
    points.push(createVector(200 + 160 * cos(angle), 200 + 160 * sin(angle)));
  }

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }

  fill('#b5482f');
  for (let point of points) circle(point.x, point.y, 9);
}
