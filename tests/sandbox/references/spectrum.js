// What is heard, drawn: spectrum and wave of several oscillators and a recording made of numbers.
let fft;
let wave;
let player;

async function setup() {
	createCanvas(400, 400);
	await Tone.start();
	fft = new Tone.FFT(64);
	wave = new Tone.Waveform(256);
	const filter = new Tone.AutoFilter('4n').toDestination().start();
	filter.fan(fft, wave);
	for (const hertz of [110, 165, 221.3, 331])
		new Tone.Oscillator(hertz, 'sawtooth').set({ volume: -18 }).connect(filter).start('+0.05');
	const samples = Float32Array.from(
		{ length: 9600 },
		(_, i) => (Math.random() - 0.5) * (1 - i / 9600)
	);
	player = new Tone.Player(Tone.ToneAudioBuffer.fromArray(samples)).connect(filter);
	player.playbackRate = 0.8;
	await Tone.loaded();
}

function draw() {
	if (frameCount % 30 === 1) player.start();
	background(0);
	stroke(120, 220, 255);
	fft
		.getValue()
		.forEach((level, i) => line(i * 6.25, 400, i * 6.25, 400 - max(0, level + 120) * 2));
	noFill();
	beginShape();
	wave.getValue().forEach((value, i) => vertex((i / 255) * width, 150 + value * 140));
	endShape();
}
