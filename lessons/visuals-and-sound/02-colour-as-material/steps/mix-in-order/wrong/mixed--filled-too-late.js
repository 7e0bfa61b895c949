function setup() {
  createCanvas(400, 400);
  noStroke();
  background('#faf7f1');
  const warm = color('#f08a3c');
  const cold = color('#8c4a9e');
  const mixed = lerpColor(warm, cold, 0.5);
  circle(200, 200, 260);
  fill(mixed);
  describe('A large disc on light paper, in a red half way between orange and violet.');
}
