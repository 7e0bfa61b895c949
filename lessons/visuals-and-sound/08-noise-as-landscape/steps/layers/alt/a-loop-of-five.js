function setup() {
  createCanvas(400, 400);
  noStroke();
  noiseSeed(6);
  describe('Five layers of land, from mist to night, that drift past as from a train.');
}

function draw() {
  background('#f3e6d6');
  for (let i = 0; i < 5; i++) {
    fill(lerpColor(color('#d9d2c4'), color('#1f3138'), i / 4));
    beginShape();
    vertex(0, height);
    for (let x = 0; x <= 400; x += 5) {
      let along = x + (frameCount * (i + 1)) / 6;
      vertex(x, 70 + i * 60 + 100 * noise(along * 0.012 + i * 50));
    }
    vertex(width, height);
    endShape(CLOSE);
  }
}
