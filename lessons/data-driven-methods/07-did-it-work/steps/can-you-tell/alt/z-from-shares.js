let table;

function spreadOf(a, b, n) {
  const share = (a + b) / (2 * n);
  return sqrt(2 * n * share * (1 - share));
}

function canTell(a, b, n) {
  const share = (a + b) / (n + n);
  const z = (b / n - a / n) / sqrt((share * (1 - share) * 2) / n);
  return abs(z) >= 1.96;
}

async function setup() {
  createCanvas(400, 400);
  table = await loadTable('newsletters-synthetic.csv', ',', 'header');
  describe('Two rounds of letters. In each a band shows how far apart chance puts the piles nineteen times in twenty, about 21 clicks, and a dot the difference seen: 18 inside, 24 outside. Words say if one can tell.');
}

function draw() {
  background('#16243a');
  noStroke();
  fill('#f4ead8');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(24);
  text('Can you tell?', 20, 42);
  textStyle(NORMAL);
  textSize(14);
  text('Band: where chance alone mostly ends up', 20, 66);
  drawRound(0, 96);
  drawRound(2, 236);
  textAlign(LEFT);
  fill('#a9bbd2');
  textSize(13);
  text('synthetic data', 20, 384);
}

function drawRound(row, y) {
  const a = table.getNum(row, 'clicked');
  const b = table.getNum(row + 1, 'clicked');
  const n = table.getNum(row, 'sent');
  const spread = spreadOf(a, b, n);
  const isClear = canTell(a, b, n);
  textAlign(LEFT);
  fill('#f4ead8');
  textSize(14);
  text('Round ' + table.getString(row, 'round') + ': ' + a + ' and ' + b + ' of ' + n, 20, y + 12);
  fill(isClear ? '#ff8f66' : '#f4ead8');
  textStyle(BOLD);
  textSize(20);
  text(isClear ? 'likely a difference' : 'cannot tell', 20, y + 38);
  textStyle(NORMAL);
  fill('#435a7c');
  rect(200 - 2 * spread * 6, y + 54, 4 * spread * 6, 30);
  fill('#a9bbd2');
  rect(199, y + 54, 2, 30);
  fill(isClear ? '#ff8f66' : '#f4ead8');
  circle(200 + (b - a) * 6, y + 69, 18);
  textSize(13);
  textAlign(CENTER);
  text(b - a, 200 + (b - a) * 6, y + 104);
  fill('#a9bbd2');
  text('0', 200, y + 104);
}
