const word = 'hår';
let font, points;

async function setup() {
  createCanvas(400, 400);
  font = await loadFont('familjen-grotesk-bold.woff');
  textSize(205);
  textAlign(CENTER, CENTER);
  points = font.textToPoints(word, 200, 200, { sampleFactor: 0.15 });
  noStroke();
  describe('The word hår in light dots on dark green. A slow wave goes through it.');
}

function draw() {
  background('#123c3a');
  fill('#f4ead7');
  for (const place of points) {
    const x = place.x + millis() / 8 + 6 * sin(millis() / 400 + place.y * 0.03);
    circle(x, place.y, 7);
  }
}
