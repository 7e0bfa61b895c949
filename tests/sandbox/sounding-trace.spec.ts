import { expect, test } from './player';
import { trace } from './trace';

const SECOND = { seconds: 1 };

test('notes sound at their time to the sample, and are written down with their line', async ({
	bench
}) => {
	const { trace: traced } = await trace(
		bench,
		`const synth = new Tone.Synth({ oscillator: { type: 'square' }, envelope: { attack: 0 } }).toDestination();
function setup() {
  createCanvas(20, 20);
  Tone.getTransport().schedule((time) => {
    synth.triggerAttackRelease('A4', 0.2, time, 0.5);
  }, 0.25);
  Tone.getTransport().start();
}`,
		SECOND
	);
	expect(traced.errors).toEqual([]);
	expect(traced.notes).toEqual([
		{
			time: 0.25,
			pitch: { midi: 69, name: 'A4' },
			duration: 0.2,
			velocity: 0.5,
			instrument: 'Synth',
			line: 5
		}
	]);
	expect(traced.audio).toMatchObject({
		sampleRate: 48_000,
		seconds: 1,
		channels: [48_000, 48_000]
	});
	// A square wave of full height from its first sample: the limiter's way through is taken off again.
	expect(Math.abs((traced.audio?.heardAt ?? 0) - 12_000)).toBeLessThanOrEqual(2);
	expect(traced.audio?.silence).toBeGreaterThan(0.2);
});

test('no beat is left out, wherever between two ticks the transport was started', async ({
	bench
}) => {
	const { trace: traced } = await trace(
		bench,
		`const synth = new Tone.Synth().toDestination();
new Tone.Sequence((time) => {
  synth.triggerAttackRelease('C4', 0.05, time);
}, [0, 1, 2, 3, 4, 5, 6, 7], '8n').start(0);
function setup() { createCanvas(20, 20); }
function draw() {
  if (frameCount !== 4) return;
  Tone.getTransport().bpm.value = 150;
  Tone.getTransport().start();
}`,
		{ seconds: 3, framesPerSecond: 30 }
	);
	const begun = 4 / 30;
	expect(traced.notes.map(({ time }) => Math.round((time - begun) * 1000))).toEqual(
		Array.from({ length: 15 }, (_, beat) => beat * 200)
	);
});

test('a meter reads while drawing what sounds in that frame', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`const meter = new Tone.Meter({ smoothing: 0 });
const tone = new Tone.Oscillator(440).toDestination();
tone.connect(meter);
tone.start(0.5).stop(0.75);
function setup() { createCanvas(20, 20); }
function draw() { print(meter.getValue() > -20 ? 1 : 0); }`,
		SECOND
	);
	const heard = traced.console.filter((line) => /^[01]$/.test(line)).map(Number);
	expect(heard).toHaveLength(60);
	// From 0.5 s (frame 30 ends there) to 0.75 s, give or take the window a meter looks at.
	expect(heard.indexOf(1)).toBeGreaterThanOrEqual(29);
	expect(heard.indexOf(1)).toBeLessThanOrEqual(31);
	expect(heard.lastIndexOf(1)).toBeGreaterThanOrEqual(44);
	expect(heard.lastIndexOf(1)).toBeLessThanOrEqual(46);
});

test('instruments of every kind are written down once', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`async function setup() {
  createCanvas(20, 20);
  const mono = ['Synth', 'MonoSynth', 'AMSynth', 'FMSynth', 'DuoSynth', 'MembraneSynth', 'MetalSynth'];
  for (const name of mono) new Tone[name]().toDestination().triggerAttackRelease('C3', 0.1, 0.1, 0.4);
  new Tone.NoiseSynth().toDestination().triggerAttackRelease(0.1, 0.2, 0.3);
  new Tone.PluckSynth().toDestination().triggerAttack('E4', 0.3);
  const poly = new Tone.PolySynth().toDestination();
  poly.triggerAttack(['C4', 'G4'], 0.1, 0.9);
  poly.triggerRelease('C4', 0.3);
  const data = Tone.ToneAudioBuffer.fromArray(new Float32Array(4800).fill(0.1));
  new Tone.Sampler({ urls: { A4: data } }).toDestination().triggerAttackRelease('B4', 0.1, 0.4, 0.7);
  new Tone.Player(data).toDestination().start(0.5);
  const synced = new Tone.Synth().toDestination().sync();
  synced.triggerAttackRelease('D4', 0.1, 0.2);
  Tone.getTransport().start(0);
}`,
		SECOND
	);
	expect(traced.errors).toEqual([]);
	const short = traced.notes.map(({ instrument, pitch, time, duration, velocity }) =>
		[instrument, pitch?.name ?? '-', time, duration, velocity].map((value) =>
			typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
		)
	);
	const mono = ['Synth', 'MonoSynth', 'AMSynth', 'FMSynth', 'DuoSynth'];
	expect(short).toEqual([
		...[...mono, 'MembraneSynth', 'MetalSynth'].map((name) => [name, 'C3', 0.1, 0.1, 0.4]),
		['NoiseSynth', '-', 0.2, 0.1, 0.3],
		['PluckSynth', 'E4', 0.3, null, 1],
		['PolySynth', 'C4', 0.1, 0.2, 0.9],
		['PolySynth', 'G4', 0.1, null, 0.9],
		['Sampler', 'B4', 0.4, 0.1, 0.7],
		['Player', '-', 0.5, 0.1, 1],
		['Synth', 'D4', 0.2, 0.1, 1]
	]);
});

test('what is too loud meets the limiter, and what is quiet passes as it is', async ({ bench }) => {
	const tone = (decibels: number) =>
		`new Tone.Oscillator({ frequency: 997, volume: ${decibels} }).toDestination().start(0);
function setup() { createCanvas(20, 20); }`;
	const loud = (await trace(bench, tone(20))).trace.audio;
	const quiet = (await trace(bench, tone(-12))).trace.audio;
	expect(loud?.peak).toBeLessThanOrEqual(10 ** (-1 / 20) + 1e-6);
	expect(loud?.peak).toBeGreaterThan(0.8);
	expect(quiet?.peak).toBeCloseTo(10 ** (-12 / 20), 2);
	// By its definition, a sine near 1 kHz on both sides has the loudness of its level.
	expect(Math.abs((quiet?.loudness ?? 0) + 12)).toBeLessThan(0.15);
});

test('a context of the sketch’s own sounds too, at its rate and from when it was made', async ({
	bench
}) => {
	const { trace: traced } = await trace(
		bench,
		`let context;
function setup() { createCanvas(20, 20); }
function draw() {
  if (frameCount !== 30) return;
  context = new AudioContext({ sampleRate: 24000 });
  const node = context.createOscillator();
  node.type = 'square';
  node.connect(context.destination);
  node.start(context.currentTime + 0.1);
  print(context.sampleRate, context instanceof AudioContext);
}`,
		SECOND
	);
	expect(traced.errors).toEqual([]);
	expect(traced.console).toEqual(['24000 true']);
	// Made while frame 30 was drawn, 0.5 s in; its sound is brought to the trace's own rate.
	expect(Math.abs((traced.audio?.heardAt ?? 0) - 28_800)).toBeLessThan(140);
});

test('no context makes no sound, unless silence is asked for', async ({ bench }) => {
	const code = 'function setup() { createCanvas(20, 20); }';
	expect((await trace(bench, code)).trace.audio).toBeNull();
	const asked = await trace(bench, code, { wanted: { audio: 'always' }, sampleRate: 44_100 });
	expect(asked.trace.audio).toMatchObject({
		peak: 0,
		silence: 1,
		loudness: null,
		channels: [22_050, 22_050]
	});
	const synth = 'const synth = new Tone.Synth(); function setup() { synth.triggerAttack(440); }';
	const without = await trace(bench, synth, {
		wanted: { audio: 'never', notes: false, calls: false, pictures: false }
	});
	expect(without.trace).toMatchObject({ audio: null, notes: [], calls: [], pictures: [] });
});

test('an error in a callback of the transport is told, and the trace goes on', async ({
	bench
}) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() { createCanvas(20, 20); Tone.getTransport().schedule(() => {
  miss();
}, 0.1); Tone.getTransport().start(); }`
	);
	expect(traced.frames).toBe(30);
	expect(traced.errors).toMatchObject([{ code: 'not_defined', line: 2 }]);
});
