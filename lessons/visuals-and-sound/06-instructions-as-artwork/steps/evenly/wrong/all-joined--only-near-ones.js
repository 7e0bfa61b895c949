let points = [];

function setup() {
  createCanvas(400, 400);
  frameRate(1);
  describe('Fifty points spread evenly over a pale wall, all joined to each other by thin pencil lines. Every second they lie elsewhere.');
}

function draw() {
  background('#f3efe4');
  stroke(60, 56, 50, 110);
  strokeWeight(0.6);

  points = [];
  for (let column = 0; column < 10; column++) {
    for (let row = 0; row < 5; row++) {
      let x = column * 40 + random(40);
      let y = row * 80 + random(80);
      points.push(createVector(x, y));
    }
  }

  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < min(i + 6, points.length); j++) {
      line(points[i].x, points[i].y, points[j].x, points[j].y);
    }
  }
}
