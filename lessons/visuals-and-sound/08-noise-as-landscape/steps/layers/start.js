function setup() {
  createCanvas(400, 400);
  noStroke();
  noLoop();
  describe('A pale sky with an apricot sun, half behind dark hills.');
}

function layer(base, number) {
  beginShape();
  vertex(0, 400);
  for (let x = 0; x <= 400; x += 4) {
    vertex(x, base + 140 * noise(x * 0.01));
  }
  vertex(400, 400);
  endShape(CLOSE);
}

function draw() {
  background('#f3e6d6');
  fill('#e9a26b');
  circle(290, 110, 80);

  fill('#2f4a52');
  layer(180, 0);
}
