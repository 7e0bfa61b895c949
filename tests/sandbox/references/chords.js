// Many voices through effects, some of which are worked out beforehand.
let poly;
let sung = 0;

async function setup() {
	createCanvas(300, 300);
	const reverb = new Tone.Reverb({ decay: 1.5, wet: 0.4 }).toDestination();
	const delay = new Tone.FeedbackDelay('8n', 0.4).connect(reverb);
	const chorus = new Tone.Chorus(4, 2.5, 0.5).connect(delay).start();
	poly = new Tone.PolySynth(Tone.FMSynth, { volume: -10 }).connect(chorus);
	const drum = new Tone.MembraneSynth().connect(reverb);
	const pluck = new Tone.PluckSynth().connect(delay);
	const metal = new Tone.MetalSynth({ volume: -20 }).connect(reverb);
	await reverb.ready;
	const part = new Tone.Part(
		(time, chord) => {
			poly.triggerAttackRelease(chord, '8n', time, 0.6);
			sung++;
		},
		[
			[0, ['C4', 'E4', 'G4']],
			['0:1', ['A3', 'C4', 'E4']],
			['0:2:2', ['F3', 'A3', 'C4', 'E4']]
		]
	).start(0);
	part.loop = true;
	part.loopEnd = '1m';
	new Tone.Sequence(
		(time, note) => drum.triggerAttackRelease(note, '8n', time),
		['C2', null, 'C2', 'G1'],
		'8n'
	).start(0);
	new Tone.Sequence(
		(time) => metal.triggerAttackRelease('C5', '32n', time, 0.3),
		[1, [1, 1], 1],
		'4n'
	).start(0);
	Tone.getTransport().scheduleRepeat((time) => pluck.triggerAttack('G4', time), '2n', '4n');
	Tone.getTransport().bpm.rampTo(160, 2);
	Tone.getTransport().start();
}

function draw() {
	background(40, 20, 60);
	fill(255, 220, 120);
	for (let i = 0; i < poly.activeVoices; i++) circle(30 + i * 30, 150, 24);
	text(sung, 10, 20);
}
