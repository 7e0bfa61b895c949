function setup() {
  createCanvas(400, 400);
}

function draw() {
  background('#faf7f1');
  stroke('#1d1b20');
  line(190, 200, 210, 200);
  circle(180, 190, 8);
  triangle(200, 180, 206, 190, 194, 190);
}
