let place, speed, mark;

function setup() {
  createCanvas(400, 400);
  noStroke();
  place = createVector(60, 340);
  speed = createVector(0, 0);
  mark = createVector(200, 200);
  describe('A red disc swings in towards a ring that stands where you click.');
}

function draw() {
  background('#faf7f1');
  speed.add(p5.Vector.sub(mark, place).mult(0.05));
  speed.mult(0.8);
  place.add(speed);

  fill('#c53a18');
  circle(place.x, place.y, 30);
  noFill();
  stroke('#24324a');
  circle(mark.x, mark.y, 50);
  noStroke();
}

function mousePressed() {
  mark.set(mouseX, mouseY);
}
