let font, points;

async function setup() {
  createCanvas(400, 400);
  font = await loadFont('familjen-grotesk-bold.woff');
  textSize(230);
  points = font.textToPoints('vår', 32, 290, { sampleFactor: 0.12 });
  noStroke();
  describe('On pale paper, green dots come one after another and draw the edges of the word vår.');
}

function draw() {
  background('#f4ead7');
  fill('#2c7a5b');
  for (let i = 0; i < min(frameCount, points.length); i++) {
    circle(points[i].x, points[i].y, 7);
  }
}
