function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('A pale sky with an apricot sun, half behind dark hills.');
}

function ridge(x) {
  return 120 + 240 * noise(x * 0.01);
}

function draw() {
  background('#f3e6d6');
  fill('#e9a26b');
  circle(290, 150, 90);

  beginShape();
  vertex(400, 400);
  vertex(0, 400);
  fill('#2f4a52');
  for (let x = 0; x <= 400; x += 4) vertex(x, ridge(x));
  endShape(CLOSE);
}
