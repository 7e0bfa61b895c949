// Forty lines from the left edge to the right.
// They begin evenly, in order.
// Where they end is up to chance.

function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Forty thin lines that leave the left edge in order and reach the right edge in disorder.');
}

function draw() {
  background('#f3efe4');
  strokeWeight(1.2);

  for (let i = 0; i < 40; i++) {
    let begin = map(i, 0, 39, 30, 370);
    stroke(i === 20 ? '#b5482f' : '#4b4843');
    line(0, begin, 400, random(30, 370));
  }
}
