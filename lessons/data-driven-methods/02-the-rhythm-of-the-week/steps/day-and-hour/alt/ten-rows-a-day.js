const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
let table;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-week-synthetic.csv', ',', 'header');
  describe('A grid of seven days and ten hours, with the number of visitors in each square. Squares of closed hours are empty.');
}

function draw() {
  background('#f8f4ec');
  names();

  for (let row = 0; row < table.getRowCount(); row++) {
    const x = 60 + (table.getNum(row, 'hour') - 10) * 32;
    const y = 112 + floor(row / 10) * 32;
    fill('#f1dfb6');
    square(x, y, 30);
    fill('#2c2233');
    text(table.getString(row, 'visits'), x + 22, y + 18);
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
