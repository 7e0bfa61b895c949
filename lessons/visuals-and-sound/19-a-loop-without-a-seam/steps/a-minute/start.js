const frames = 240;

function setup() {
  createCanvas(400, 400);
  describe('Rings within rings on a dark blue ground. They breathe, one after the other, and glow from red to yellow.');
}

function draw() {
  const angle = (TWO_PI * frameCount) / frames;

  background('#1d2340');
  noFill();
  for (let ring = 0; ring < 12; ring++) {
    const breath = sin(angle - ring * 0.5);
    stroke(lerpColor(color('#e06c5c'), color('#f0b35a'), (breath + 1) / 2));
    strokeWeight(5 + breath * 3);
    circle(200 + cos(angle + ring * 0.3) * 10, 200, 30 + ring * 28 + breath * 10);
  }
}
