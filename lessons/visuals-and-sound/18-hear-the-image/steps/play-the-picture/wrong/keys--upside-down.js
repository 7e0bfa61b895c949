const discs = [
  { x: 60, y: 300, size: 70 },
  { x: 130, y: 180, size: 40 },
  { x: 205, y: 240, size: 90 },
  { x: 275, y: 90, size: 34 },
  { x: 340, y: 210, size: 56 }
];
const synth = new Tone.Synth({ volume: -12, envelope: { attack: 0.01, release: 0.5 } }).toDestination();
let lit = -1;
let glow = 0;

function setup() {
  createCanvas(400, 400);
  describe('Five discs at different heights on a dark ground, numbered 1 to 5. The one that is played gets a pale ring.');
}

async function play(i) {
  await Tone.start();
  const pitch = 110 + discs[i].y;
  synth.triggerAttackRelease(pitch, 0.4);
  lit = i;
  glow = 40;
}

function mousePressed() {
  for (let i = 0; i < discs.length; i++) {
    if (dist(mouseX, mouseY, discs[i].x, discs[i].y) < discs[i].size / 2) play(i);
  }
}

function keyPressed() {
  const i = Number(key) - 1;
  if (i >= 0 && i < discs.length) play(i);
}

function draw() {
  background('#17263a');
  textAlign(CENTER, CENTER);
  textSize(16);
  for (let i = 0; i < discs.length; i++) {
    const { x, y, size } = discs[i];
    noStroke();
    fill('#f3c98b');
    circle(x, y, size);
    fill('#17263a');
    text(i + 1, x, y);
    if (i === lit && glow > 0) {
      noFill();
      stroke('#f6efe2');
      strokeWeight(3);
      circle(x, y, size + 40 - glow);
    }
  }
  glow = max(0, glow - deltaTime * 0.05);
}
