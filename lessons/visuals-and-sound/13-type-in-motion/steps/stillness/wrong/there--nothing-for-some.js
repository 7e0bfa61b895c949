const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const word = 'snö';
let font, points;

async function setup() {
  createCanvas(400, 400);
  font = await loadFont('familjen-grotesk-bold.woff');
  textSize(190);
  textAlign(CENTER, CENTER);
  points = font.textToPoints(word, 200, 200, { sampleFactor: 0.15 });
  noStroke();
  describe('The word snö in white dots on night blue. A slow wave goes through it, but not for those who want less motion.');
}

function draw() {
  background('#1f2d4d');
  fill('#eef3f6');
  if (calm) return;
  const swing = 8;

  for (const place of points) {
    const x = place.x + swing * sin(millis() / 400 + place.y * 0.03);
    circle(x, place.y, 7);
  }
}
