let edges;

async function setup() {
  createCanvas(400, 400);
  const font = await loadFont('familjen-grotesk-bold.woff');
  textSize(170);
  textAlign(CENTER, CENTER);
  edges = font.textToContours('äng', 200, 200, { sampleFactor: 0.2 });
  noStroke();
  describe('The word äng in full green letters on light paper.');
}

function draw() {
  background('#f4ead7');
  fill('#2c6a62');
  beginShape();
  for (const edge of edges) {
    beginContour();
    for (const place of edge) {
      vertex(place.x, place.y);
    }
    endContour(CLOSE);
  }
  endShape();
}
