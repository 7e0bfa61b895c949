const words = ['mellan', 'träden'];
let points = [];

async function setup() {
  createCanvas(400, 400);
  const font = await loadFont('familjen-grotesk-bold.woff');
  textSize(108);
  for (let i = 0; i < 2; i++) {
    points = points.concat(font.textToPoints(words[i], 22, 180 + i * 120, { sampleFactor: 0.2 }));
  }
  stroke('#f4ead7');
  strokeWeight(5);
  describe('The words mellan träden in fine light points, in two lines.');
}

function draw() {
  background('#123c3a');
  points.forEach(({ x, y }) => point(x, y));
}
