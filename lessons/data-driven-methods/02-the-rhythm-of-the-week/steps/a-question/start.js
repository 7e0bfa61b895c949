// One list for each day, one number for each hour from 10. null is closed.
const week = [
  [null, null, null, null, null, null, null, null, null, null],
  [null, 0, 21, 24, 31, 25, 21, null, null, null],
  [null, 17, 22, 28, 32, 24, 23, null, null, null],
  [null, 17, 21, 28, 32, 26, 23, 48, 95, 63],
  [null, 19, 21, 27, 29, 25, 23, null, null, null],
  [27, 41, 50, 63, 79, 65, 55, null, null, null],
  [31, 41, 54, 65, 71, 61, 51, null, null, null]
];
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const most = Math.max(...week.flat());
const question = 'What happens in the house on Thursdays at 18?';
let chosenDay = 3;
let chosenHour = 8;

function setup() {
  createCanvas(400, 400);
  describe('A week of seven days and ten hours. Dark squares had many visitors, dashes are closed hours. Thursday at 18, the darkest, has a red frame. Below it a question: what happens in the house on Thursdays at 18?');
}

function draw() {
  background('#f8f4ec');
  names();

  for (let row = 0; row < 7; row++) {
    for (let column = 0; column < 10; column++) {
      cell(week[row][column], 60 + column * 32, 112 + row * 32);
    }
  }

  noFill();
  stroke('#d1432f');
  strokeWeight(3);
  square(60 + chosenHour * 32, 112 + chosenDay * 32, 30);
  strokeWeight(1);

  noStroke();
  fill('#b23522');
  textAlign(LEFT);
  textSize(14);
  const visits = week[chosenDay][chosenHour] ?? 'closed';
  text(days[chosenDay] + ' ' + (chosenHour + 10) + ': ' + visits, 60, 354);
  fill('#2c2233');
  text(question, 60, 362, 320);
}

function cell(visits, x, y) {
  if (visits === null) {
    stroke('#8f8791');
    line(x + 11, y + 15, x + 19, y + 15);
  } else {
    noStroke();
    fill(lerpColor(color('#f1dfb6'), color('#4d1440'), visits / most));
    square(x, y, 30);
  }
}

function names() {
  noStroke();
  textAlign(LEFT);
  fill('#2c2233');
  textSize(24);
  text('The museum’s week', 20, 42);
  fill('#625a66');
  textSize(14);
  text('visitors an hour · synthetic data', 20, 66);
  textAlign(CENTER);
  for (let hour = 10; hour < 20; hour++) {
    text(hour, 75 + (hour - 10) * 32, 104);
  }
  textAlign(RIGHT);
  for (let day = 0; day < 7; day++) {
    text(days[day], 50, 132 + day * 32);
  }
}

function mouseMoved() {
  const column = floor((mouseX - 60) / 32);
  const row = floor((mouseY - 112) / 32);
  if (column < 0 || column > 9 || row < 0 || row > 6) return;
  chosenHour = column;
  chosenDay = row;
}

function mousePressed() {
  mouseMoved();
}

function keyPressed() {
  if (key === 'ArrowRight') chosenHour = min(chosenHour + 1, 9);
  if (key === 'ArrowLeft') chosenHour = max(chosenHour - 1, 0);
  if (key === 'ArrowDown') chosenDay = min(chosenDay + 1, 6);
  if (key === 'ArrowUp') chosenDay = max(chosenDay - 1, 0);
}
