let tones = ['#c9cdc4', '#93a7a5', '#5b7a80', '#2a434b'];

function setup() {
  createCanvas(400, 400);
  noStroke();
  noiseSeed(4);
  describe('Four layers of hills under a low sun. They pass slowly, the nearest ones faster, as seen from a train.');
}

function layer(number) {
  let base = 90 + number * 70;
  let along = frameCount * (number + 1) * 0.15;

  fill(tones[number]);
  beginShape();
  vertex(0, 400);
  for (let x = 0; x <= 400; x += 4) {
    vertex(x, base + 110 * noise((x + along) * 0.01, number * 10));
  }
  vertex(400, 400);
  endShape(CLOSE);
}

function draw() {
  background('#f3e6d6');
  fill('#e9a26b');
  circle(280, 120, 70);

  for (let i = 0; i < tones.length; i++) layer(i);
}
