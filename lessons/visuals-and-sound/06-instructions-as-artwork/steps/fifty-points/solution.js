let points = [];

function setup() {
  createCanvas(400, 400);
  frameRate(1);
  describe('Fifty points on a pale wall, all joined to each other by thin pencil lines. Every second they lie elsewhere.');
}

function draw() {
  background('#f3efe4');
  stroke(60, 56, 50, 110);
  strokeWeight(0.6);

  points = [];
  for (let i = 0; i < 50; i++) {
    points.push(createVector(random(width), random(height)));
  }

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
