function setup() {
  createCanvas(400, 400);
  colorMode(HSB, 360, 100, 100);
  noStroke();
  describe('A yellow disc, a blue disc, and between them a disc of the colour half way between.');
}

function draw() {
  background(40, 6, 98);

  let yellow = color(50, 85, 95);
  let blue = color(230, 70, 80);
  let between = lerpColor(yellow, blue, 0.5);

  fill(yellow);
  circle(90, 200, 100);
  fill(between);
  circle(200, 200, 100);
  fill(blue);
  circle(310, 200, 100);
}
