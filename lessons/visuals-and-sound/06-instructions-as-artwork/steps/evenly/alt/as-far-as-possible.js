let points = [];

function setup() {
  createCanvas(400, 400);
  frameRate(1);
  describe('Fifty points that keep away from each other, all joined by lines.');
}

function draw() {
  background('#f3efe4');
  stroke(60, 56, 50, 110);
  strokeWeight(0.6);

  points = [];
  while (points.length < 50) {
    let best = null;
    let farthest = -1;
    for (let attempt = 0; attempt < 10; attempt++) {
      let candidate = createVector(random(width), random(height));
      let nearest = min([999, ...points.map((point) => point.dist(candidate))]);
      if (nearest > farthest) {
        farthest = nearest;
        best = candidate;
      }
    }
    points.push(best);
  }

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
