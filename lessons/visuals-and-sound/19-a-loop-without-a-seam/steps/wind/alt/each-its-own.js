const frames = 120;

function setup() {
  createCanvas(400, 400);
  describe('A row of reeds, green on the left and ochre on the right, sways in the wind.');
}

function draw() {
  const angle = (TWO_PI * frameCount) / frames;

  background('#efe6d8');
  noFill();
  strokeWeight(9);
  for (let i = 0; i < 16; i++) {
    const wind = noise(10 + i * 5 + cos(angle) * 0.8, 10 + sin(angle) * 0.8);
    const x = 20 + i * 24;
    const sway = map(wind, 0.2, 0.8, -110, 110);
    stroke(lerpColor(color('#3f6b5c'), color('#c98a3c'), i / 15));
    bezier(x, 400, x, 300, x + sway * 0.4, 200, x + sway, 90 + (i % 3) * 45);
  }
}
