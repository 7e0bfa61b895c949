// A synth on the transport, a level that moves a circle, and drawing at the notes' own time.
const synth = new Tone.Synth({ envelope: { release: 0.3 } }).toDestination();
const noise = new Tone.NoiseSynth({ volume: -12 }).toDestination();
const meter = new Tone.Meter({ smoothing: 0.5 });
synth.connect(meter);
let hits = 0;

function setup() {
	createCanvas(400, 400);
	const notes = ['C4', 'E4', 'G4', 'B4', 'D5'];
	new Tone.Loop((time) => {
		synth.triggerAttackRelease(random(notes), '16n', time, random(0.4, 1));
		if (random() < 0.4) noise.triggerAttackRelease('32n', time);
		Tone.getDraw().schedule(() => hits++, time);
	}, '16n').start(0);
	Tone.getTransport().bpm.value = 132;
	Tone.getTransport().start('+0.1');
}

function draw() {
	background(18);
	fill(255, 120, 60);
	circle(200, 200, map(meter.getValue(), -60, 0, 10, 350, true));
	fill(255);
	text(hits + ' ' + Tone.getTransport().position, 10, 20);
}
