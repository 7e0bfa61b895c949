function euclid(k, n) {
  const steps = [];
  let bucket = 0;
  for (let i = 0; i < n; i++) {
    bucket += k;
    steps.push(bucket >= n ? 1 : 0);
    bucket %= n;
  }
  return steps;
}

const steps = euclid(3, 8);
const drum = new Tone.MembraneSynth({ volume: -10, octaves: 3 }).toDestination();
const wheel = new Tone.Sequence(hit, [0, 1, 2, 3, 4, 5, 6, 7], '8n').start(0);
let now = -1;

function setup() {
  createCanvas(400, 400);
  describe('Eight dots in a circle, three of them large. When it plays, a pale dot goes round and strikes the large ones.');
}

function hit(time, step) {
  if (steps[step] === 1) drum.triggerAttackRelease('G2', '16n', time);
  Tone.getDraw().schedule(() => (now = step), time);
}

async function play() {
  await Tone.start();
  Tone.getTransport().bpm.value = 96;
  Tone.getTransport().toggle();
}

function mousePressed() {
  play();
}

function keyPressed() {
  play();
}

function draw() {
  background('#2b1d2e');
  drawWheel(steps, 140, '#f2b84b');
}

// A wheel of steps: large dots are beats, the line joins them, the pale dot is now.
function drawWheel(steps, radius, colour) {
  noFill();
  stroke(colour);
  strokeWeight(2);
  beginShape();
  for (let i = 0; i < steps.length; i++) {
    const angle = (i / steps.length) * TWO_PI - HALF_PI;
    if (steps[i] === 1) vertex(200 + cos(angle) * radius, 200 + sin(angle) * radius);
  }
  endShape(CLOSE);

  noStroke();
  for (let i = 0; i < steps.length; i++) {
    const angle = (i / steps.length) * TWO_PI - HALF_PI;
    fill(i === now % steps.length ? '#fff4e0' : colour);
    circle(200 + cos(angle) * radius, 200 + sin(angle) * radius, steps[i] === 1 ? 34 : 10);
  }
}
