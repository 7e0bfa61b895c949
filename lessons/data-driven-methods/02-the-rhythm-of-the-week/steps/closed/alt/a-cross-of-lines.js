const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
let table;

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visits-week-synthetic.csv', ',', 'header');
  describe('A grid of seven days and ten hours. The darker a square, the more visitors. Hours when the museum is closed look different from the one open hour when nobody came.');
}

function draw() {
  background('#f8f4ec');
  names();

  for (let row = 0; row < table.getRowCount(); row++) {
    const x = 60 + (table.getNum(row, 'hour') - 10) * 32;
    const y = 112 + (table.getNum(row, 'weekday') - 1) * 32;
    const visits = table.getString(row, 'visits');
    stroke('#8f8791');
    noFill();
    if (visits.length > 0) fill(shade(Number(visits)));
    square(x, y, 30);
    if (visits.length === 0) line(x, y, x + 30, y + 30);
    noStroke();
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

function shade(visits) {
  return lerpColor(color('#f1dfb6'), color('#4d1440'), visits / 95);
}
