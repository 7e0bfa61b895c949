const word = 'ljus';
let font, points;

async function setup() {
  createCanvas(400, 400);
  font = await loadFont('familjen-grotesk-bold.woff');
  textAlign(CENTER, CENTER);
  points = font.textToPoints(word, 200, 200, { sampleFactor: 0.15 });
  textSize(190);
  noStroke();
  describe('The word ljus in light dots, large, in the middle of a dark green canvas.');
}

function draw() {
  background('#123c3a');
  fill('#f4ead7');
  for (const place of points) {
    circle(place.x, place.y, 7);
  }
}
