const highest = 240;
let y = 0;

function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('Should the library open on Sundays? 210 came on the five Sundays we tried, 190 on a Saturday. On Saturdays 50 fewer came than before.');
}

function draw() {
  background('#faf6ee');
  noStroke();
  y = 0;
  title('Open on Sundays?');
  question('Do people come?');
  bars(['tried Sundays', 'Saturdays'], [210, 190]);
  question('Do they only change their day?');
  bars(['Saturdays now', 'Saturdays before'], [190, 240]);
  footnote('Source: an invented library, 2025, synthetic data');
}

function title(words) {
  y = y + 48;
  fill('#26263a');
  textSize(26);
  textStyle(BOLD);
  text(words, 24, y);
  y = y + 22;
  textSize(14);
  textStyle(NORMAL);
  text('visitors a day, as a mean', 24, y);
  y = y + 6;
}

function question(words) {
  y = y + 36;
  fill('#26263a');
  textSize(16);
  textStyle(BOLD);
  text(words, 24, y);
  y = y + 14;
}

function bars(names, numbers) {
  for (let i = 0; i < names.length; i++) {
    const length = map(numbers[i], 0, highest, 0, 180);
    fill(i === 0 ? '#9c2f55' : '#a3aec2');
    rect(150, y, length, 24);
    fill('#26263a');
    textSize(14);
    textStyle(NORMAL);
    text(names[i], 24, y + 17);
    text(numbers[i], 158 + length, y + 17);
    y = y + 30;
  }
}

function footnote(words) {
  fill('#5d6075');
  textSize(13);
  textStyle(NORMAL);
  text(words, 24, 380);
}
