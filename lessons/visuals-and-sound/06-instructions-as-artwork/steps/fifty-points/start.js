let points = [];

function setup() {
  createCanvas(400, 400);
  frameRate(1);
  describe('Four points on a pale wall, joined by thin pencil lines.');
}

function draw() {
  background('#f3efe4');
  stroke(60, 56, 50, 110);
  strokeWeight(0.6);

  points = [];
  points.push(createVector(90, 60));
  points.push(createVector(320, 110));
  points.push(createVector(200, 200));
  points.push(createVector(60, 330));

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
