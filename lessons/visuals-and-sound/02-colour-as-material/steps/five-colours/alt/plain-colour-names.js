function setup() {
  createCanvas(400, 400);
  noStroke();
  describe('Five tall stripes side by side on black paper.');
}

function draw() {
  background('black');
  const colours = ['tomato', 'gold', 'seagreen', 'steelblue', 'plum'];
  for (let i = 0; i < colours.length; i++) {
    fill(colours[i]);
    rect(40 + i * 66, 60, 50, 280);
  }
}
