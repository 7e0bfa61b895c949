import { ask, asksOf, BRANCHES, EMPTY, values, type Questions } from './asks';
import { expect, test } from './player';
import { trace } from './trace';

test('what is no data is refused, with its place', async ({ bench }) => {
	const sketch = `${EMPTY}
const round = { name: 'round' }; round.self = round;
let deep = 0; for (let i = 0; i < 30; i++) deep = [deep];`;
	const answers = await ask(bench, sketch, {
		function: 'draw',
		inside: '({ list: [1, { late: () => 1 }] })',
		cycle: 'round',
		element: 'document.body',
		window: 'window',
		set: '[new Set([1])]',
		symbol: 'Symbol.iterator',
		large: "'x'.repeat(100001)",
		long: 'new Array(2 ** 31)',
		deep: 'deep',
		after: '1'
	});
	const details = Object.fromEntries(
		Object.entries(answers).map(([id, answer]) => [
			id,
			'error' in answer ? `${answer.error.kind}: ${answer.error.detail}` : answer.value
		])
	);
	expect(details).toEqual({
		function: 'not_a_value: It is a function.',
		inside: 'not_a_value: list[1].late is a function.',
		cycle: 'not_a_value: self is what it is itself a part of.',
		element: 'not_a_value: It is part of the page.',
		window: 'not_a_value: It is part of the page.',
		set: 'not_a_value: [0] is a Set.',
		symbol: 'not_a_value: It is a symbol.',
		large: 'not_a_value: It is too large.',
		long: 'not_a_value: It is too large.',
		deep: `not_a_value: ${'[0]'.repeat(20)} is too deep inside.`,
		after: 1
	});
});

test('questions leave the rest of the trace as it is without them', async ({ bench }) => {
	const asks = asksOf({
		draws: { code: "(background(0), fill('red'), branch(4))", calls: true },
		moves: 'translate(50, 50)',
		throws: 'nobody.there',
		rejects: "Promise.reject(new Error('no')).length",
		loops: '(() => { while (true); })()',
		says: "console.log('hello')",
		removes: 'remove()'
	});
	const settings = { pixelFrames: [0, 3] };
	const { answers: none, ...plain } = (await trace(bench, BRANCHES, settings)).trace;
	const { answers, ...asked } = (await trace(bench, BRANCHES, { ...settings, asks })).trace;
	expect(none).toEqual({});
	expect(Object.keys(answers)).toEqual(asks.map(({ id }) => id));
	expect(asked).toEqual(plain);
});

test('what a question draws with does not reach the next', async ({ bench }) => {
	const where = 'drawingContext.getTransform().e + " " + drawingContext.fillStyle';
	const answers = await values(bench, BRANCHES, {
		before: where,
		moved: `(push(), translate(30, 0), fill('red'), push(), ${where})`,
		after: where
	});
	expect(answers.moved).toBe('30 #ff0000');
	expect(answers.after).toBe(answers.before);
});

test('what went wrong is told apart, and spoils nothing else', async ({ bench }) => {
	const sketch = `${EMPTY}
function faulty() {
  return nothing.here;
}
function bad() { throw new RangeError('too many'); }
function forever() {
  while (true) {
    try { for (;;); } catch { }
  }
}
function deep(n) { return deep(n + 1) + 1 }
let map = 3;
async function never() { await new Promise(() => {}); }`;
	const answers = await ask(bench, sketch, {
		missing: 'euclid(3, 8)',
		'missing ö': 'förgrena(3)',
		typed: "typeof euclid === 'function'",
		faulty: 'faulty()',
		bad: 'bad()',
		own: 'null.length',
		called: 'map()',
		thrown: '(() => { throw 7 })()',
		loop: '(() => { for (;;); })()',
		learners: 'forever()',
		recursion: 'deep(0)',
		ownRecursion: '(function f() { return f() })()',
		never: 'never()',
		unreadable: 'euclid(3,\n 8',
		two: '1; 2',
		good: '1 + 1'
	});
	const threw = (detail: string, line: number | null = null) => ({
		error: { kind: 'threw', detail, line }
	});
	const tooLong = (line: unknown = null) => ({
		error: { kind: 'too_long', detail: expect.any(String), line }
	});
	expect(answers).toEqual({
		missing: { error: { kind: 'missing', detail: 'euclid', line: null } },
		'missing ö': { error: { kind: 'missing', detail: 'förgrena', line: null } },
		typed: { value: false, counts: {} },
		faulty: threw('ReferenceError: nothing is not defined', 4),
		bad: threw('RangeError: too many', 6),
		own: threw("TypeError: Cannot read properties of null (reading 'length')"),
		called: threw('TypeError: map is not a function'),
		thrown: threw('7'),
		loop: tooLong(),
		learners: tooLong(9),
		recursion: tooLong(12),
		ownRecursion: tooLong(),
		never: tooLong(),
		unreadable: { error: { kind: 'unreadable', detail: expect.any(String), line: 2 } },
		two: { error: { kind: 'unreadable', detail: expect.any(String), line: 1 } },
		good: { value: 2, counts: {} }
	});
});

test('fifty questions without end still leave a trace', async ({ bench }) => {
	const endless = Array.from({ length: 50 }, (_, at) => [`${at}`, '(() => { for (;;); })()']);
	const answers = await ask(bench, EMPTY, Object.fromEntries(endless) as Questions);
	expect(Object.values(answers)).toHaveLength(50);
	for (const answer of Object.values(answers))
		expect(answer).toMatchObject({ error: { kind: 'too_long' } });
});

test('a sketch that fails can be asked all the same', async ({ bench }) => {
	const questions = { errors: 'trace.errors.length', twice: 'twice(4)', frames: 'trace.frames' };
	const twice = 'function twice(n) { for (let i = 0; i < 1; i++) n *= 2; return n }\n';
	const cases = {
		'at its top': `${twice}nothing.here;`,
		'in setup': `${twice}function setup() { nothing.here; }`,
		'in draw': `${twice}function draw() { nothing.here; }`,
		'for too long': `${twice}function draw() { while (true); }`
	};
	for (const [when, code] of Object.entries(cases)) {
		const answers = await values(bench, code, questions);
		expect(answers, when).toMatchObject({ errors: 1, twice: 8 });
	}
	expect(await values(bench, 'function (', questions)).toEqual(
		Object.fromEntries(
			Object.keys(questions).map((id) => [
				id,
				{ kind: 'threw', detail: 'The sketch could not be run.', line: null }
			])
		)
	);
});

/** Lies only about what a trace records, so that p5 can go on. */
const TAMPERING = `
var lie = () => 99;
for (const name of ['filter', 'some', 'every', 'find', 'findLast', 'reduce', 'at', 'map', 'flatMap', 'slice', 'concat']) {
  const real = Array.prototype[name];
  Array.prototype[name] = function (...parts) {
    return this[0]?.bounds === undefined ? real.apply(this, parts) : lie();
  };
}
JSON.stringify = lie; JSON.parse = lie;
Object.freeze = (given) => given; Object.isFrozen = lie;`;

/** What leaves hardly anything of the language standing. */
const TAKEN_OVER = `
for (const name of ['filter', 'some', 'map', 'slice', 'includes', 'push', 'sort']) Array.prototype[name] = lie;
Math.max = lie;
Object.keys = () => ['fake']; Object.create = () => ({ fake: 1 }); Object.prototype.fake = 7; Object.prototype.rect = 5;
String.prototype.slice = lie; String.prototype.replaceAll = lie; RegExp.prototype.exec = lie; RegExp.prototype.test = lie;
Reflect.apply = lie; Function.prototype.call = lie;
Object.setPrototypeOf(Array.prototype, { 5: 'fake' });
Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true });
Array.prototype[Symbol.iterator] = function* () { yield 99 };
Array.prototype[0] = 'fake'; Object.prototype.value = lie; Object.prototype.get = lie;
Array.isArray = lie; Array.from = lie; window.Object = class {}; window.Array = class {};
window.Map = lie; window.Set = lie; window.eval = lie; Error.prepareStackTrace = () => 'sketch-1.js:1:1';`;

const TRUTH = {
	circles: ["trace.calls.filter(({ name }) => name === 'circle').length", 6],
	some: ["trace.calls.some(({ name }) => name === 'rect')", false],
	rects: ['trace.counts.rect ?? 0', 0],
	fake: [
		"[trace.fake ?? 'none', trace.notes[0] ?? 'none', trace.notes[5] ?? 'none']",
		Array(3).fill('none')
	],
	spread: ['[...trace.size, Math.max(...trace.size)]', [200, 100, 200]],
	json: ['JSON.parse(JSON.stringify(trace.size))', [200, 100]],
	frozen: ['Object.isFrozen(trace) && Object.isFrozen(trace.calls)', true],
	keys: ['Object.keys(trace.counts).sort()', ['background', 'circle', 'createCanvas']],
	globals: [
		'[new Map([[1, 2]]).get(1), new Set([1, 1]).size, Array.isArray(trace.calls)]',
		[2, 1, true]
	],
	again: ['(Array.prototype.filter = () => [1, 2, 3], 0)', 0],
	mended: ["trace.calls.filter(({ name }) => name === 'rect').length", 0]
} as const;

for (const [when, sketch] of Object.entries({
	'from its beginning': `${TAMPERING}\n${EMPTY}`,
	'in its last frame': EMPTY.replace(
		'console.log',
		`if (frameCount === 6) {${TAMPERING}${TAKEN_OVER}} console.log`
	)
}))
	test(`a sketch that tampers with the language ${when} cannot answer for the trace`, async ({
		bench,
		watch
	}) => {
		// p5 itself cannot go on with such a language.
		watch.allowConsole(/^page error:/);
		const ids = Object.entries(TRUTH);
		const answers = await values(
			bench,
			sketch,
			Object.fromEntries(ids.map(([id, [code]]) => [id, code]))
		);
		expect(answers).toEqual(Object.fromEntries(ids.map(([id, [, truth]]) => [id, truth])));
	});

test('where a sketch has changed the language for good, nothing is answered', async ({ bench }) => {
	const sketch = `${EMPTY}
Object.defineProperty(Array.prototype, 'filter', { value: () => [1], configurable: false, writable: false });`;
	expect(await ask(bench, sketch, { circles: 'trace.calls.filter(() => false).length' })).toEqual({
		circles: {
			error: {
				kind: 'threw',
				detail: 'The sketch has changed Array.prototype.filter for good.',
				line: null
			}
		}
	});
});
