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

const wheels = [
  { steps: euclid(3, 8), note: 'A2', radius: 160, colour: '#f2b84b' },
  { steps: euclid(2, 5), note: 'E4', radius: 105, colour: '#7fc8b2' }
];
const synth = new Tone.PolySynth({ volume: -14 }).toDestination();
synth.set({ envelope: { attack: 0.003, decay: 0.2, sustain: 0, release: 0.2 } });
const pulse = new Tone.Loop(hit, '8n').start(0);
let count = -1;
let now = -1;

function setup() {
  createCanvas(400, 400);
  describe('Two wheels of dots, eight outside and five inside. Two pale dots go round and seldom meet at the top.');
}

function hit(time) {
  count++;
  const step = count;
  for (const { steps, note } of wheels) {
    if (steps[step % steps.length] === 1) synth.triggerAttackRelease(note, '16n', time);
  }
  Tone.getDraw().schedule(() => (now = step), time);
}

async function play() {
  await Tone.start();
  Tone.getTransport().bpm.value = 100;
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
  for (const { steps, radius, colour } of wheels) {
    drawWheel(steps, radius, colour);
  }
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
