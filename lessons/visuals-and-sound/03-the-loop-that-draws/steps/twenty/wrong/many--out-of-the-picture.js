function setup() {
  createCanvas(400, 400);
}

function draw() {
  background('#faf7f1');
  stroke('#24324a');
  strokeWeight(4);
  for (let i = 0; i < 24; i++) {
    let x = 40 + i * 40;
    line(x, 100, x, 300);
  }
}
