let clicksA, clicksB;
let heading = 'Which letter is better?';
let hat = [];

async function setup() {
  createCanvas(400, 400);
  const table = await loadTable('newsletters-synthetic.csv', ',', 'header');
  clicksA = table.getNum(0, 'clicked');
  clicksB = table.getNum(1, 'clicked');
  for (let i = 0; i < 2400; i++) {
    hat.push(i < clicksA + clicksB ? 1 : 0);
  }
  noLoop();
}

function mousePressed() {
  deal();
}

function keyPressed() {
  deal();
}

function deal() {
  const mixed = shuffle(hat);
  clicksA = 0;
  clicksB = 0;
  for (let i = 0; i < 1200; i++) {
    clicksA += mixed[i];
    clicksB += mixed[i + 1200];
  }
  heading = 'Dealt by chance: ' + abs(clicksB - clicksA) + ' apart';
  redraw();
}

function draw() {
  background('#16243a');
  noStroke();
  fill('#f4ead8');
  textStyle(BOLD);
  textSize(24);
  text(heading, 20, 42);
  drawPile('A', clicksA, 20);
  drawPile('B', clicksB, 210);
  fill('#a9bbd2');
  textSize(13);
  text('synthetic data. 1200 letters each', 20, 384);
  describe(heading + '. Two fields of 1200 dots, a dot for each letter. Those clicked are orange: ' + clicksA + ' in A, ' + clicksB + ' in B.');
}

function drawPile(name, clicks, left) {
  fill('#ff8f66');
  textStyle(BOLD);
  textSize(30);
  text(clicks, left, 92);
  fill('#f4ead8');
  textStyle(NORMAL);
  textSize(14);
  text('clicked in ' + name, left + 46, 91);
  for (let i = 0; i < 1200; i++) {
    fill(i < clicks ? '#ff8f66' : '#435a7c');
    circle(left + 2 + (i % 30) * 5.8, 346 - floor(i / 30) * 5.8, 4.4);
  }
}
