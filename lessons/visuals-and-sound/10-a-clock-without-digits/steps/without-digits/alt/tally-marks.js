function setup() {
  createCanvas(400, 400);
  textSize(30);
  describe('A row of tally marks, one for each hour, above small dots, one for each minute.');
}

function draw() {
  background('#24324a');
  noStroke();
  fill('#e9b44c');
  text('I'.repeat(hour()), 30, 120);
  for (let i = 0; i < minute(); i++) circle(40 + (i % 10) * 35, 180 + floor(i / 10) * 35, 14);
}
