// Twelve invented numbers, January to December. Put your own here.
const visits = [2101, 2265, 2655, 2437, 2315, 1898, 1692, 1870, 4119, 3876, 3316, 2414];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const most = Math.max(...visits);
let chosen = 8;

function setup() {
  createCanvas(400, 400);
  describe('The same twelve numbers in four small pictures: bars, a line, discs and a strip of light and dark. One month is red in all four, September to begin with.');
}

function draw() {
  background('#f5efe2');
  noStroke();
  fill('#22303c');
  textSize(24);
  text('One year, four ways', 30, 46);
  fill('#56606a');
  textSize(14);
  text('visitors a month · synthetic data', 30, 70);
  text('length', 30, 208);
  text('place', 216, 208);
  text('area', 30, 338);
  text('lightness', 216, 338);
  fill('#b5452c');
  text(months[chosen] + ': ' + visits[chosen], 30, 378);

  for (let i = 0; i < 12; i++) {
    const share = visits[i] / most;
    const column = i % 6;
    const line = floor(i / 6);

    ink(i);
    rect(30 + i * 13, 190 - 90 * share, 10, 90 * share);
    circle(221 + i * 13, 190 - 90 * share, 7);
    circle(43 + column * 26, 256 + line * 40, 25 * sqrt(share));

    if (i !== chosen) fill(lerpColor(color('#f5efe2'), color('#1d3e4d'), share));
    rect(216 + i * 13, 236, 13, 80);
  }
}

function ink(i) {
  fill(i === chosen ? '#b5452c' : '#3d6b80');
}

function next() {
  chosen = (chosen + 1) % 12;
}

function mousePressed() {
  next();
}

function keyPressed() {
  next();
}
