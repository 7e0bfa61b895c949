let points = [];

function setup() {
  createCanvas(400, 400);
  describe('Five points, each joined to all the others by thin pencil lines.');

  points.push(createVector(70, 80));
  points.push(createVector(330, 50));
  points.push(createVector(360, 270));
  points.push(createVector(190, 350));
  points.push(createVector(50, 240));
}

function draw() {
  background('#f3efe4');
  stroke('#4b4843');

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
