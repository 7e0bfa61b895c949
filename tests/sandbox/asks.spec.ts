import { ask, asksOf, BRANCHES, EMPTY, values, type Questions } from './asks';
import { expect, test } from './player';
import { trace } from './trace';

test('a trace that is asked nothing answers nothing', async ({ bench }) => {
	expect(await ask(bench, EMPTY, {})).toEqual({});
});

test('values come as they are, as far as they are data', async ({ bench }) => {
	const sketch = `${EMPTY}
class Point { constructor() { this.x = 1; this.name = 'ö'; this.none = undefined } far() {} get y() { return 2 } }
const list = [1, [2, 'three', null], { four: true }];`;
	expect(
		await values(bench, sketch, {
			number: '1 + 1',
			list: 'list',
			object: 'new Point()',
			strange: '[NaN, Infinity, -Infinity, -0]',
			nothing: 'undefined',
			typed: '[new Uint8Array([1, 2]), new Float64Array([0.5])]',
			vectors: '[createVector(3, 4), createVector(1, 2, 3)]',
			holes: 'new Array(2)',
			comment: '3 // three',
			sequence: '(list.length, 7)'
		})
	).toEqual({
		number: 2,
		list: [1, [2, 'three', null], { four: true }],
		object: { x: 1, name: 'ö', none: null },
		strange: [NaN, Infinity, -Infinity, -0],
		nothing: null,
		typed: [[1, 2], [0.5]],
		vectors: [
			{ x: 3, y: 4, z: 0 },
			{ x: 1, y: 2, z: 3 }
		],
		holes: [null, null],
		comment: 3,
		sequence: 7
	});
});

test('trace is what was recorded, and nothing can change it', async ({ bench }) => {
	const answers = await values(bench, `${EMPTY}\nlet trace = 'mine';`, {
		size: 'trace.size',
		times: '[trace.frames, trace.seconds, trace.framesPerSecond]',
		counts: 'trace.counts',
		circles: "trace.calls.filter((call) => call.name === 'circle').map((call) => call.frame)",
		call: "(({ frame, name, bounds, line }) => ({ frame, name, bounds, line }))(trace.calls.find(({ name }) => name === 'circle'))",
		console: 'trace.console.length',
		silent: '[trace.audio, trace.notes, trace.errors]',
		push: 'trace.calls.push(1)',
		set: 'trace.frames = 100',
		deep: 'trace.calls[0].arguments[0] = 7',
		said: "(console.log('later'), circle(1, 2, 3), trace.console.length + trace.counts.circle)",
		frozen: '[trace, trace.calls, trace.calls[0], trace.counts, trace.size].every(Object.isFrozen)'
	});
	const threw = { kind: 'threw', detail: expect.stringMatching(/^TypeError: /), line: null };
	expect(answers).toEqual({
		size: [200, 100],
		times: [6, 0.1, 60],
		counts: { createCanvas: 1, background: 6, circle: 6 },
		circles: [1, 2, 3, 4, 5, 6],
		call: {
			frame: 1,
			name: 'circle',
			bounds: { left: 40, top: 40, right: 60, bottom: 60 },
			line: 2
		},
		console: 6,
		silent: [null, [], []],
		push: threw,
		set: threw,
		deep: threw,
		said: 12,
		frozen: true
	});
});

test('a sketch’s sound can be asked about', async ({ bench }) => {
	const sketch = `const synth = new Tone.Synth().toDestination();
async function setup() { createCanvas(50, 50); await Tone.start(); }
function draw() { if (frameCount === 2) synth.triggerAttackRelease('A4', 0.05); }`;
	const answers = await values(bench, sketch, {
		notes: 'trace.notes.map(({ pitch, instrument }) => [pitch.name, instrument])',
		heard: 'trace.audio.peak > 0.01 && trace.audio.rms > 0 && trace.audio.silence < 1',
		fields: 'Object.keys(trace.audio)'
	});
	expect(answers).toEqual({
		notes: [['A4', 'Synth']],
		heard: true,
		fields: ['peak', 'rms', 'loudness', 'silence']
	});
});

test('a learner’s functions answer by the names they were given', async ({ bench }) => {
	const sketch = `${EMPTY}
function euclid(hits, steps) {
  return Array.from({ length: steps }, (_, i) => Number((i * hits) % steps < hits));
}
const map = (word) => word + '!';
let index = 3;
class Node { constructor() { this.kids = index } }
async function later(n) { await new Promise((done) => setTimeout(done, 500)); return n * 2 }`;
	expect(
		await values(bench, sketch, {
			three: 'euclid(3, 8)',
			cases: '[[1, 4], [2, 4], [4, 4]].map(([hits, steps]) => euclid(hits, steps).join(""))',
			taken: "map('hej')",
			short: '({ index })',
			node: 'new Node().kids',
			assigned: '(index = 5, index)',
			kept: 'index',
			promise: 'later(21)',
			still: "frameCount + ' ' + trace.frames"
		})
	).toEqual({
		three: [1, 0, 0, 1, 0, 0, 1, 0],
		cases: ['1000', '1010', '1111'],
		taken: 'hej!',
		short: { index: 3 },
		node: 3,
		assigned: 5,
		kept: 5,
		promise: 42,
		still: '6 6'
	});
});

test('p5’s calls are counted while a question is answered', async ({ bench }) => {
	const questions: Questions = {};
	for (let depth = 0; depth <= 6; depth++)
		questions[depth] = { code: `branch(${depth})`, calls: true };
	const answers = await ask(bench, BRANCHES, { ...questions, quiet: 'branch(3)' });
	for (let depth = 0; depth <= 6; depth++)
		expect(answers[depth]).toMatchObject({ value: null, counts: { line: 2 ** (depth + 1) - 1 } });
	expect(answers[0]).toEqual({ value: null, counts: { line: 1 } });
	expect(answers.quiet).toEqual({ value: null, counts: {} });
});

test('calls are counted also where the trace’s own are not wanted', async ({ bench }) => {
	const { trace: traced } = await trace(bench, BRANCHES, {
		wanted: { calls: false },
		asks: asksOf({ lines: { code: 'branch(2)', calls: true }, noted: 'trace.calls.length' })
	});
	expect(traced.answers).toMatchObject({
		lines: { value: null, counts: { line: 7 } },
		noted: { value: 0 }
	});
	expect([traced.calls, traced.counts]).toEqual([[], {}]);
});

test('chance begins anew for every question, and five runs answer alike', async ({ bench }) => {
	const sketch = `let kept = Math.random;
function setup() { createCanvas(100, 100); }
function draw() { for (let i = 0; i < 7; i++) circle(random(width), noise(i, frameCount) * height, 5 + Math.random()); }
const roll = () => [random(), Math.random(), kept(), randomGaussian(), noise(3.3)];`;
	const questions = {
		once: 'roll()',
		again: 'roll()',
		'after much': '(roll(), roll(), noiseSeed(99), randomSeed(3), 0)',
		third: 'roll()',
		calls: 'trace.calls.map(({ arguments: [x, y] }) => x + y)'
	};
	const first = await values(bench, sketch, questions);
	expect(first.once).toHaveLength(5);
	expect(first.again).toEqual(first.once);
	expect(first.third).toEqual(first.once);
	for (let again = 0; again < 4; again++)
		expect(await values(bench, sketch, questions)).toEqual(first);
});
