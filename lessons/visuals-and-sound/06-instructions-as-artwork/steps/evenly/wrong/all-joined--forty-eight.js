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
  for (let column = 0; column < 8; column++) {
    for (let row = 0; row < 6; row++) {
      points.push(createVector(column * 50 + random(50), row * 66 + random(66)));
    }
  }

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
