let letters = 1200;

function setup() {
  createCanvas(400, 400);
  describe('A curve rises with the number of letters: how many spreads lie between A and B, if 4 in a hundred click in A and 5.5 in B. A line marks 2 spreads. A dot on the curve follows the pointer or the arrow keys.');
}

function spreadsFor(n) {
  const a = 0.04 * n;
  const b = 0.055 * n;
  const share = (a + b) / (2 * n);
  return (b - a) / sqrt(2 * n * share * (1 - share));
}

function mouseMoved() {
  choose();
}

function mousePressed() {
  choose();
}

function mouseDragged() {
  choose();
}

function choose() {
  const n = map(mouseX, 40, 380, 0, 3000);
  letters = constrain(round(n / 50) * 50, 50, 3000);
}

function keyPressed() {
  if (key === 'ArrowRight') letters = min(letters + 50, 3000);
  if (key === 'ArrowLeft') letters = max(letters - 50, 50);
}

function draw() {
  background('#16243a');
  const spreads = spreadsFor(letters);
  const color = spreads > 2 ? '#ff8f66' : '#f4ead8';
  noStroke();
  textAlign(LEFT);
  fill(color);
  textStyle(BOLD);
  textSize(30);
  text(letters + ' letters each', 20, 46);
  textStyle(NORMAL);
  textSize(14);
  text(nf(spreads, 1, 2) + ' spreads apart: ' + (spreads > 2 ? 'likely a difference' : 'cannot tell'), 20, 70);

  textSize(13);
  for (let spread = 0; spread <= 3; spread++) {
    fill(spread === 2 ? '#f4ead8' : '#435a7c');
    rect(40, toY(spread), 340, spread === 2 ? 2 : 1);
    fill('#a9bbd2');
    text(spread, 20, toY(spread) + 5);
  }
  for (let n = 1000; n <= 3000; n += 1000) {
    textAlign(CENTER);
    text(n, min(toX(n), 364), 360);
  }
  textAlign(LEFT);
  text('spreads', 44, toY(3) - 8);
  text('synthetic data. Clicks: 4 % in A, 5.5 % in B', 20, 384);

  noFill();
  stroke('#7f97b8');
  strokeWeight(3);
  beginShape();
  for (let n = 0; n <= 3000; n += 25) {
    vertex(toX(n), toY(n === 0 ? 0 : spreadsFor(n)));
  }
  endShape();
  noStroke();
  fill(color);
  circle(toX(letters), toY(spreads), 18);
}

function toX(n) {
  return map(n, 0, 3000, 40, 380);
}

function toY(spreads) {
  return map(spreads, 0, 3, 340, 100);
}
