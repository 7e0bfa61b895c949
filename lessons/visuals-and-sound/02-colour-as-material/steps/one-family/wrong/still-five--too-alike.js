function setup() {
  createCanvas(400, 400);
  colorMode(HSB, 360, 100, 100);
  noStroke();
}

function draw() {
  background(40, 6, 98);
  fill(200, 60, 75);
  for (let i = 0; i < 5; i++) rect(60, 60 + i * 60, 280, 40);
}
