let x = 60;
let y = 340;
let markX = 200;
let markY = 200;

function setup() {
  createCanvas(400, 400);
  describe('A yellow disc on a dark stage goes to a chalk cross. The cross moves with a click or the arrow keys.');
}

function draw() {
  background('#24324a30');

  stroke('#faf7f1');
  strokeWeight(3);
  line(markX - 8, markY, markX + 8, markY);
  line(markX, markY - 8, markX, markY + 8);

  x = lerp(x, markX, 0.1);
  y = markY;

  noStroke();
  fill('#e9b44c');
  circle(x, y, 44);
}

function mousePressed() {
  markX = mouseX;
  markY = mouseY;
}

function keyPressed() {
  if (key === 'ArrowLeft') markX -= 80;
  if (key === 'ArrowRight') markX += 80;
  if (key === 'ArrowUp') markY -= 80;
  if (key === 'ArrowDown') markY += 80;
}
