let points = [];

function setup() {
  createCanvas(400, 400);
  frameRate(1);
  describe('Fifty points, twelve or thirteen by chance in each quarter, all joined by lines.');
}

function draw() {
  background('#f3efe4');
  stroke(60, 56, 50, 110);
  strokeWeight(0.6);

  points = [];
  for (let i = 0; i < 50; i++) {
    let left = i % 2 === 0 ? 0 : 200;
    let top = i % 4 < 2 ? 0 : 200;
    points.push(createVector(left + random(200), top + random(200)));
  }

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
