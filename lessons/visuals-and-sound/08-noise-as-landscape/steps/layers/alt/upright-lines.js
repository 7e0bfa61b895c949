function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Three layers of hills, made of upright lines.');
}

function draw() {
  background('#f7efe2');
  strokeWeight(2);
  ['#d8b98f', '#a9764f', '#4a3529'].forEach((tone, i) => {
    noiseSeed(i + 20);
    stroke(tone);
    for (let x = 1; x < 400; x += 2) line(x, 80 + i * 80 + 130 * noise(x / 70), x, 400);
  });
}
