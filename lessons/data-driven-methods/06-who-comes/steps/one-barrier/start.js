const groups = ['15 and under', '16-25', '26-64', '65 and over'];
const indexes = [88, 46, 104, 141];
const barrier = 'We close when their day ends.';
const answer = 'One late evening a week, with a bus home.';

function setup() {
  createCanvas(400, 400);
  describe('Four bars around a line at 100. The group 16-25 lies farthest to the left, at 46. Below it a barrier, that the museum closes early, and an answer, one late evening with a bus home.');
}

function draw() {
  background('#f5efe3');
  noStroke();
  fill('#2f2a3a');
  textAlign(LEFT);
  textSize(24);
  textStyle(BOLD);
  text('Who is missing here?', 20, 42);
  textStyle(NORMAL);
  textSize(14);
  text('100 = as many as the population would give', 20, 66);
  for (let i = 0; i < groups.length; i++) {
    drawGroup(groups[i], indexes[i], 86 + i * 35);
  }
  fill('#2f2a3a');
  rect(toX(100) - 1, 80, 2, 146);

  fill('#2f2a3a');
  textAlign(LEFT);
  textStyle(BOLD);
  text('In the way', 20, 268);
  text('We could', 20, 322);
  textStyle(NORMAL);
  textSize(17);
  text(barrier, 20, 290);
  text(answer, 20, 344);
  textSize(13);
  text('synthetic data', 20, 384);
}

function drawGroup(name, index, y) {
  fill('#2f2a3a');
  textAlign(LEFT);
  text(name, 20, y + 16);
  textAlign(RIGHT);
  text(index, 152, y + 16);
  fill(index === min(indexes) ? '#c0472b' : '#7d9a83');
  rect(toX(100), y, toX(index) - toX(100), 22);
}

function toX(index) {
  return map(index, 0, 200, 170, 380);
}
