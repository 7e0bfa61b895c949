let font, edges;

async function setup() {
  createCanvas(400, 400);
  font = await loadFont('familjen-grotesk-bold.woff');
  textSize(84);
  textAlign(CENTER);
  edges = font.textToContours('ÅTERVÄG', 200, 240, { sampleFactor: 0.3 });
  noFill();
  stroke('#ff8a5b');
  strokeWeight(4);
  describe('The word ÅTERVÄG as a glowing outline on dark blue.');
}

function draw() {
  background('#1d2440');
  for (const edge of edges) {
    for (let i = 0; i < edge.length; i++) {
      const next = edge[(i + 1) % edge.length];
      line(edge[i].x, edge[i].y, next.x, next.y);
    }
  }
}
