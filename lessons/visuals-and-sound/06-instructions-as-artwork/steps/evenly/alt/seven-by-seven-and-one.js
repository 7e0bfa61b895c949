let points = [];

function setup() {
  createCanvas(400, 400);
  frameRate(2);
  describe('Fifty points in a loose grid of seven by seven, with one more by chance.');
}

function draw() {
  background('#f3efe4');
  stroke(60, 56, 50, 110);
  strokeWeight(0.6);

  points = [];
  for (let i = 0; i < 49; i++) {
    let x = ((i % 7) + random()) * (width / 7);
    let y = (floor(i / 7) + random()) * (height / 7);
    points.push(createVector(x, y));
  }
  points.push(createVector(random(width), random(height)));

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
