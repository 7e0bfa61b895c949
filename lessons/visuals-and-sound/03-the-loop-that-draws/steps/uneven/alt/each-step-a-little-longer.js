function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Narrow bars that come closer and closer.');
}

function draw() {
  background('#24324a');
  fill('#e9b44c');
  let x = 20;
  let step = 30;
  for (let i = 0; i < 26; i++) {
    rect(x, 80, 3, 240);
    x += step;
    step *= 0.92;
  }
}
