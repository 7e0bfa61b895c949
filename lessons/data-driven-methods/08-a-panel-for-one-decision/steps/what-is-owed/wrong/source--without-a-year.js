function draw() {
  background('#faf6ee');
  noStroke();
  y = 0;
  title('A second free day a month?');
  question('Do more come when it is free?');
  twoBars('free Wednesdays', free, 'other Wednesdays', week[2]);
  question('Which day has room?');
  columns(week);
  question('Do fewer come the day after?');
  twoBars('Thursdays after', after, 'other Thursdays', week[3]);
  footnote('Source: an invented museum, synthetic data');
}

let y = 0;
let free = [];
let after = [];
let week = [[], [], [], [], [], [], []];

async function setup() {
  createCanvas(400, 400);
  const table = await loadTable('visits-days-synthetic.csv', ',', 'header');
  sortDays(table);
  noLoop();
  describe('A second free day a month? 123 come on a free Wednesday, 77 on others. Tuesday has most room with 68, Saturday least with 159, Monday is closed. Thursdays after a free day are as good as others: 95 and 93.');
}

// Every day goes into one list: free, the day after, or its weekday.
function sortDays(table) {
  let wasFree = false;
  for (let row = 0; row < table.getRowCount(); row++) {
    const cell = table.getString(row, 'visits');
    const isFree = table.getNum(row, 'free_day') === 1;
    if (isFree) free.push(cell);
    else if (wasFree) after.push(cell);
    else week[table.getNum(row, 'weekday') - 1].push(cell);
    wasFree = isFree;
  }
}

function meanOf(cells) {
  let sum = 0;
  let days = 0;
  for (const cell of cells) {
    if (cell !== '') {
      sum = sum + Number(cell);
      days = days + 1;
    }
  }
  return sum / days;
}

function title(words) {
  y = y + 42;
  fill('#26263a');
  textAlign(LEFT);
  textSize(24);
  textStyle(BOLD);
  text(words, 24, y);
  y = y + 18;
  textSize(13);
  textStyle(NORMAL);
  text('visitors a day, as a mean', 24, y);
  y = y + 4;
}

function question(words) {
  y = y + 26;
  fill('#26263a');
  textAlign(LEFT);
  textSize(15);
  textStyle(BOLD);
  text(words, 24, y);
  y = y + 10;
}

function twoBars(name, days, otherName, otherDays) {
  bar(name, meanOf(days), '#9c2f55');
  bar(otherName, meanOf(otherDays), '#a3aec2');
}

function bar(name, number, colour) {
  fill(colour);
  rect(150, y, number * 1.5, 18);
  fill('#26263a');
  textAlign(LEFT);
  textSize(13);
  textStyle(NORMAL);
  text(name, 24, y + 14);
  text(round(number), 156 + number * 1.5, y + 14);
  y = y + 22;
}

function columns(days) {
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  y = y + 76;
  textAlign(CENTER);
  textSize(13);
  textStyle(NORMAL);
  for (let day = 0; day < 7; day++) {
    const x = 24 + day * 51;
    const isOpen = day > 0;
    const mean = isOpen ? meanOf(days[day]) : 0;
    fill('#a3aec2');
    rect(x, y - mean * 0.38, 46, mean * 0.38);
    fill('#26263a');
    text(isOpen ? round(mean) : 'closed', x + 23, y - mean * 0.38 - 4);
    text(names[day], x + 23, y + 16);
  }
  y = y + 18;
}

function footnote(words) {
  y = y + 22;
  fill('#5d6075');
  textAlign(LEFT);
  textSize(13);
  textStyle(NORMAL);
  text(words, 24, y);
}
