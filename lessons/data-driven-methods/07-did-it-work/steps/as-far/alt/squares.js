const seen = 18;
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
let hat = [];
let deals = [];

function asFar(difference) {
  return difference * difference >= seen * seen;
}

function differenceByChance() {
  const mixed = shuffle(hat);
  let a = 0;
  let b = 0;
  for (let i = 0; i < 1200; i++) {
    a += mixed[i];
    b += mixed[i + 1200];
  }
  return b - a;
}

async function setup() {
  createCanvas(400, 400);
  randomSeed(2026);
  const table = await loadTable('newsletters-synthetic.csv', ',', 'header');
  const clicked = table.getNum(0, 'clicked') + table.getNum(1, 'clicked');
  for (let i = 0; i < 2400; i++) {
    hat.push(i < clicked ? 1 : 0);
  }
  describe('A hill of bars grows to a thousand deals by chance, highest in the middle, at no difference. Bars as far out as the difference that was seen, 18, are orange and are counted above.');
}

function draw() {
  background('#16243a');
  for (let i = 0; i < (calm ? 50 : 5); i++) {
    deals.push(differenceByChance());
  }
  if (calm && deals.length < 1000) return;
  const far = deals.filter(asFar).length;
  noStroke();
  fill('#ff8f66');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(30);
  text(far + ' of ' + deals.length, 20, 46);
  textStyle(NORMAL);
  fill('#f4ead8');
  textSize(14);
  text('deals by chance are as far apart as A and B were', 20, 70);
  for (let difference = -40; difference <= 40; difference += 2) {
    drawBar(difference);
  }
  fill('#f4ead8');
  rect(20, 344, 360, 1);
  rect(274, 104, 1, 240);
  text('seen: 18', 282, 116);
  fill('#a9bbd2');
  textSize(13);
  text('synthetic data', 20, 384);
  textAlign(CENTER);
  text('0', 200, 362);
  textAlign(RIGHT);
  text('more in A', 125, 362);
  textAlign(LEFT);
  text('more in B', 275, 362);
  if (deals.length === 1000) noLoop();
}

function drawBar(difference) {
  const high = 2.4 * deals.filter((one) => one === difference).length;
  fill(asFar(difference) ? '#ff8f66' : '#7f97b8');
  rect(200 + difference * 4.4 - 3.5, 344 - high, 7, high);
}
