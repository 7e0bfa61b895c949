const lines = ['ljus', 'över', 'vatten'];
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

function setup() {
  createCanvas(400, 400);
  textFont('Georgia');
  textSize(112);
  describe('The title ljus över vatten in three lines. Its light letters rise and sink one by one on dark green, each with a shadow that follows a moment later.');
}

function draw() {
  background('#123c3a');
  const time = calm ? 0 : millis() / 800;
  title('#2c6a62', time - 1);
  title('#f4ead7', time);
}

function title(colour, time) {
  fill(colour);
  for (let row = 0; row < lines.length; row++) {
    let x = 34;
    for (const letter of lines[row]) {
      const y = 126 + row * 112 + 10 * sin(time + x / 70 + row);
      text(letter, x, y);
      x += textWidth(letter);
    }
  }
}
