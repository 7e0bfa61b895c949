const word = 'hår';
let font, points;

async function setup() {
  createCanvas(400, 400);
  font = await loadFont('familjen-grotesk-bold.woff');
  textSize(205);
  textAlign(CENTER, CENTER);
  points = font.textToPoints(word, 200, 200, { sampleFactor: 0.15 });
  noStroke();
  describe('The word hår in light dots on dark green. The dots drift about like gnats.');
}

function draw() {
  background('#123c3a');
  fill('#f4ead7');
  for (let i = 0; i < points.length; i++) {
    const x = points[i].x + 14 * (noise(i * 0.1, frameCount * 0.05) - 0.5);
    const y = points[i].y + 14 * (noise(i * 0.1 + 100, frameCount * 0.05) - 0.5);
    circle(x, y, 7);
  }
}
