function setup() {
  createCanvas(400, 400);
  colorMode(HSB, 360, 100, 100);
  noStroke();
}

function draw() {
  background(40, 6, 98);
  for (let i = 0; i < 5; i++) {
    fill(i * 70, 70, 80);
    rect(6, 6 + i * 78, 388, 77);
  }
}
