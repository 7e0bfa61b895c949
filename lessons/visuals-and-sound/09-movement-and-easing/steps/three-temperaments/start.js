let markX = 320;
let markY = 90;

const calm = { x: 70, y: 330 };
const eager = { x: 200, y: 330 };
const restless = { x: 330, y: 330 };

function setup() {
  createCanvas(400, 400);
  describe('Three discs on a dark stage go to a chalk cross: one slowly, one at once, one in loops.');
}

function follow(who, towardsX, towardsY, patience) {
  const share = min(1, deltaTime / patience);
  who.x = lerp(who.x, towardsX, share);
  who.y = lerp(who.y, towardsY, share);
}

function draw() {
  background('#24324a30');

  stroke('#faf7f1');
  strokeWeight(3);
  line(markX - 8, markY, markX + 8, markY);
  line(markX, markY - 8, markX, markY + 8);

  const time = millis() / 250;
  follow(calm, markX, markY, 1500);
  follow(eager, markX, markY, 120);
  follow(restless, markX + 70 * cos(time), markY + 70 * sin(time), 300);

  noStroke();
  fill('#5b8e9c');
  circle(calm.x, calm.y, 70);
  fill('#e9b44c');
  circle(eager.x, eager.y, 24);
  fill('#d9623c');
  circle(restless.x, restless.y, 36);
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
