const word = 'hår';
let font, points;

async function setup() {
  createCanvas(400, 400);
  font = await loadFont('familjen-grotesk-bold.woff');
  textSize(205);
  textAlign(CENTER, CENTER);
  points = font.textToPoints(word, 200, 200, { sampleFactor: 0.15 });
  noStroke();
  describe('The word hår in fine light strokes that tremble.');
}

function draw() {
  background('#123c3a');
  fill('#f4ead7');
  stroke('#f4ead7');
  strokeWeight(2);
  for (const { x, y } of points) {
    line(x, y, x + random(-8, 8), y + random(-8, 8));
  }
}
