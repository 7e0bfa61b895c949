function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('A thick ridge line, drawn in short pieces.');
}

const heightAt = (x) => height * (0.02 + 0.95 * noise(100 + x / 90));

function draw() {
  background('#f3e6d6');
  stroke('#b5482f');
  strokeWeight(5);
  noFill();
  beginShape();
  for (let x = -4; x < 410; x += 3) splineVertex(x, heightAt(x));
  endShape();
}
