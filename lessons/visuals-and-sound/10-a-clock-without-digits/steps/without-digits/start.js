function setup() {
  createCanvas(400, 400);
  noStroke();
  textAlign(CENTER, CENTER);
  textSize(110);
  describe('The time in large dark digits on light paper.');
}

function draw() {
  background('#efe9dc');

  fill('#24324a');
  text(nf(hour(), 2) + ':' + nf(minute(), 2), 200, 200);
}
