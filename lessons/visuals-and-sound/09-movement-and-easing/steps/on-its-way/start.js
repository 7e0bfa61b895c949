let x = 60;
let markX = 340;

function setup() {
  createCanvas(400, 400);
  describe('A yellow disc on a dark stage travels to a chalk cross. Every other second the cross changes sides.');
}

function draw() {
  background('#24324a30');

  if (frameCount % 120 === 0) markX = 400 - markX;

  stroke('#faf7f1');
  strokeWeight(3);
  line(markX - 8, 200, markX + 8, 200);
  line(markX, 192, markX, 208);

  x = lerp(x, markX, 0.1);

  noStroke();
  fill('#e9b44c');
  circle(x, 200, 44);
}
