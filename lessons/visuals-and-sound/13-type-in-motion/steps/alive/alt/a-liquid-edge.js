let edges;

async function setup() {
  createCanvas(400, 400);
  const font = await loadFont('familjen-grotesk-bold.woff');
  textSize(150);
  textAlign(CENTER, CENTER);
  edges = font.textToContours('äng', 200, 200, { sampleFactor: 0.2 });
  noStroke();
  fill('#f4ead7');
  describe('The word äng in full light letters that sway like grass.');
}

function draw() {
  background('#123c3a');
  beginShape();
  for (const edge of edges) {
    beginContour();
    for (const place of edge) {
      vertex(place.x + 9 * sin(frameCount / 8 + place.x / 40), place.y);
    }
    endContour(CLOSE);
  }
  endShape();
}
