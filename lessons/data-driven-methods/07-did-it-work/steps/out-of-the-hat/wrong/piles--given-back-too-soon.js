function differenceByChance() {
  const mixed = shuffle(hat);
  let a = 0;
  let b = 0;
  for (let i = 0; i < mixed.length / 2; i++) {
    a += mixed[i];
    b += mixed[i + 1200];
  return b - a;
  }
}

let hat = [];
let deals = [];

async function setup() {
  createCanvas(400, 400);
  const table = await loadTable('newsletters-synthetic.csv', ',', 'header');
  const clicked = table.getNum(0, 'clicked') + table.getNum(1, 'clicked');
  for (let i = 0; i < 2400; i++) {
    hat.push(i < clicked ? 1 : 0);
  }
  dealTen();
  describe('Ten bars to both sides of a middle line, one for each deal by chance: how many more clicks one pile got. A line marks the difference that was seen, 18. A press deals ten new.');
}

function dealTen() {
  deals = [];
  for (let i = 0; i < 10; i++) {
    deals.push(differenceByChance());
  }
}

function mousePressed() {
  dealTen();
}

function keyPressed() {
  dealTen();
}

function draw() {
  background('#16243a');
  noStroke();
  fill('#f4ead8');
  textAlign(LEFT);
  textStyle(BOLD);
  textSize(24);
  text('Ten deals by chance', 20, 42);
  textStyle(NORMAL);
  textSize(14);
  text('The same 114 clicks, mixed and dealt again', 20, 66);
  for (let i = 0; i < deals.length; i++) {
    drawDeal(deals[i], 108 + i * 24);
  }
  fill('#f4ead8');
  rect(199, 104, 2, 240);
  rect(200 + 18 * 4, 104, 1, 240);
  textAlign(LEFT);
  text('seen: 18', 272, 96);
  fill('#a9bbd2');
  textSize(13);
  text('synthetic data', 20, 384);
  textAlign(CENTER);
  text('0', 200, 363);
  textAlign(RIGHT);
  text('more in A', 188, 363);
  textAlign(LEFT);
  text('more in B', 212, 363);
}

function drawDeal(difference, y) {
  fill(abs(difference) >= 18 ? '#ff8f66' : '#7f97b8');
  rect(200, y, difference * 4, 16);
  fill('#f4ead8');
  textAlign(RIGHT);
  text(abs(difference), 38, y + 13);
}
