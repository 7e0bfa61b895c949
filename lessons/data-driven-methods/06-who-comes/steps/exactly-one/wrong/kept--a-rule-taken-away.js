let table;

function segmentsOf(visits, children, minutes) {
  const found = [];
  if (children === 1) {
    found.push('with children');
  } else if (minutes <= 20 && visits >= 3) {
    found.push('near and often');
  } else {
    found.push('all others');
  }
  return found;
}

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('visitors-synthetic.csv', ',', 'header');
  describe('A dot for each of 120 visitors, in rows by segment: 42 all others, 15 far and seldom, 22 near and often, 41 with children. No one is in two.');
}

function draw() {
  background('#f5efe3');
  const groups = {};
  for (let row = 0; row < table.getRowCount(); row++) {
    const visits = table.getNum(row, 'visits_last_year');
    const children = table.getNum(row, 'with_children');
    const minutes = table.getNum(row, 'travel_minutes');
    const found = segmentsOf(visits, children, minutes);
    if (found.length === 0) addTo(groups, 'in none', 0);
    for (const name of found) addTo(groups, name, found.length);
  }

  let sum = 0;
  const names = Object.keys(groups).sort();
  const high = 285 / names.length;
  for (let i = 0; i < names.length; i++) {
    drawGroup(names[i], groups[names[i]], 92 + i * high);
    if (names[i] !== 'in none') sum += groups[names[i]].length;
  }

  noStroke();
  fill('#2f2a3a');
  textSize(24);
  textStyle(BOLD);
  text('Who needs what?', 20, 42);
  textStyle(NORMAL);
  textSize(14);
  text('All segments: ' + sum + '. Visitors: ' + table.getRowCount(), 20, 66);
  textSize(13);
  text('synthetic data', 20, 384);
}

function addTo(groups, name, times) {
  if (!groups[name]) groups[name] = [];
  groups[name].push(times);
}

function drawGroup(name, dots, y) {
  noStroke();
  fill('#2f2a3a');
  textSize(14);
  text(name, 20, y + 12);
  text(dots.length, 20, y + 31);
  for (let i = 0; i < dots.length; i++) {
    if (dots[i] === 1) fill('#7d9a83');
    else fill('#c0472b');
    if (dots[i] === 0) {
      noFill();
      stroke('#2f2a3a');
    }
    circle(165 + (i % 18) * 12.5, y + 8 + floor(i / 18) * 12.5, 9);
  }
}
