function setup() {
  createCanvas(400, 400);
}

function draw() {
  background('#faf7f1');
  stroke('#24324a');
  strokeWeight(2);
  for (let i = 0; i < 40; i++) {
    let x = map(i, 0, 39, 20, 380);
    line(x, 100, x, 300);
  }
}
