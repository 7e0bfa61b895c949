const question = 'Do more reply to a letter with a name?';
const never = 'We never test: who gets help, and who not.';
const a = 31;
const b = 52;
const n = 400;
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
let hat = [];
let deals = [];

function setup() {
  createCanvas(400, 400);
  for (let i = 0; i < 2 * n; i++) {
    hat.push(i < a + b ? 1 : 0);
  }
  describe('The question if more reply to a letter with a name: 31 and 52 of 400 did. A hill of a thousand deals by chance grows, and only some twenty of them are as far out as the difference seen, 21.');
}

function differenceByChance() {
  const mixed = shuffle(hat);
  let ofA = 0;
  for (let i = 0; i < n; i++) {
    ofA += mixed[i];
  }
  return a + b - 2 * ofA;
}

function asFar(difference) {
  return abs(difference) >= abs(b - a);
}

function draw() {
  background('#16243a');
  for (let i = 0; i < (calm ? 50 : 5); i++) {
    deals.push(differenceByChance());
  }
  if (calm && deals.length < 1000) return;
  const share = (a + b) / (2 * n);
  const spread = sqrt(2 * n * share * (1 - share));
  for (let difference = -floor(4 * spread); difference <= 4 * spread; difference++) {
    drawBar(difference, spread);
  }
  const far = deals.filter(asFar).length;
  noStroke();
  fill('#f4ead8');
  textStyle(BOLD);
  textSize(19);
  text(question, 20, 42);
  textStyle(NORMAL);
  textSize(14);
  text('A: ' + a + ' of ' + n + '. B: ' + b + ' of ' + n, 20, 66);
  fill('#ff8f66');
  text(far + ' of ' + deals.length + ' deals by chance are as far apart', 20, 88);
  fill('#f4ead8');
  rect(20, 320, 360, 1);
  text(never, 20, 350);
  fill('#a9bbd2');
  textSize(13);
  text('synthetic data', 20, 384);
  if (deals.length === 1000) noLoop();
}

function drawBar(difference, spread) {
  const count = deals.filter((one) => one === difference).length;
  const high = (count * spread) / 4.5;
  const step = 45 / spread;
  noStroke();
  fill(asFar(difference) ? '#ff8f66' : '#7f97b8');
  rect(200 + (difference - 0.8) * step, 320 - high, 1.6 * step, high);
}
