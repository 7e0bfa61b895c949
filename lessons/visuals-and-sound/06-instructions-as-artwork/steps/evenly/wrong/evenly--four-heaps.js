let points = [];

function setup() {
  createCanvas(400, 400);
  frameRate(1);
  describe('x');
}

function draw() {
  background('#f3efe4');
  stroke(60, 56, 50, 110);
  strokeWeight(0.6);

  points = [];
  for (let i = 0; i < 50; i++) {
    let x = i % 2 === 0 ? 75 : 325;
    let y = i % 4 < 2 ? 75 : 325;
    points.push(createVector(x + random(-40, 40), y + random(-40, 40)));
  }

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
