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
  for (let column = 0; column < 10; column++) {
    for (let row = 0; row < 5; row++) {
      points.push(createVector(column * 40 + 20, row * 80 + 40));
    }
  }

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
