import { expect, it } from 'vitest';
import { transform } from '../../transform';
import { planSwap } from './plan';

const unitsOf = (code: string) => {
	const result = transform(code, '_test');
	if (!result.ok) throw new Error(`The sample must parse: ${code}`);
	return result.value.units;
};

/** The names (or the first word of the statement) of what is evaluated and dropped, and whether `setup` runs. */
function plan(before: string, after: string, owners: string[] = []) {
	const wordOf = ({ names, fingerprint }: { names: string[]; fingerprint: string }) =>
		names.join() || (fingerprint.split('\n')[0] ?? '');
	const planned = planSwap(unitsOf(before), unitsOf(after), (key) =>
		owners.some((owner) => key.startsWith(`${owner}#`))
	);
	return [
		planned.evaluate.map(wordOf).join(' '),
		planned.drop.map(wordOf).join(' '),
		planned.setup
	];
}

const SKETCH = `let n = 10; let stars = []; class Star { constructor() { this.x = 0 } draw() { spot(this.x) } }
function setup() { createCanvas(9, 9); fillSky() }
function fillSky() { for (let i = 0; i < n; i++) stars.push(new Star()) }
function spot(x) { circle(x, 0, 1) }
function draw() { for (const star of stars) star.draw() }`;
const edit = (from: string, to: string) => {
	expect(SKETCH).toContain(from);
	return SKETCH.replace(from, to);
};

it.each([
	['nothing', SKETCH, '', '', false],
	['a comment', edit('let n = 10;', 'let n = 10; /* ten */'), '', '', false],
	['a comment in a function', edit('spot(x) {', 'spot(x) { /* here */'), 'spot', '', false],
	['what draw does', edit('star.draw() }', 'star.draw(1) }'), 'draw', '', false],
	['what a helper of draw does', edit('circle(x, 0, 1)', 'circle(x, 0, 2)'), 'spot', '', false],
	['setup', edit('createCanvas(9, 9);', 'createCanvas(9, 9); noStroke();'), 'setup', '', true],
	['what only setup uses', edit('i < n', 'i <= n'), 'fillSky', '', true],
	['a variable only setup uses', edit('n = 10', 'n = 20'), 'n', '', true],
	['a method', edit('spot(this.x)', 'spot(this.x + 1)'), 'Star', '', false],
	['what new objects are made by', edit('this.x = 0', 'this.x = 1'), 'Star', '', true],
	['a variable draw uses', edit('stars = []', 'stars = [1]'), 'stars', '', false],
	['something more', `${SKETCH}\nlet m = 1`, 'm', '', false],
	['something less', edit('let n = 10;', ''), '', 'n', true]
])('%s', (_, after, evaluate, drop, setup) => {
	expect(plan(SKETCH, after)).toEqual([evaluate, drop, setup]);
});

it.each([
	['an initialiser alone', 'let a = 1; let b = a', 'let a = 2; let b = a', 'a b', ''],
	[
		'what is shown each frame too',
		'let a = 1; let b = a; function draw() { a }',
		'let a = 2; let b = a; function draw() { a }',
		'a',
		''
	],
	['a statement', 'let s = 1; s.go(1)', 'let s = 1; s.go(2)', 's', 's'],
	[
		'a callback kept by others',
		'keep(f); function f() { 1 }',
		'keep(f); function f() { 2 }',
		'f',
		''
	],
	[
		'a function called at once',
		'let a = [1].map((x) => g(x)); function g() { 1 }',
		'let a = [1].map((x) => g(x)); function g() { 2 }',
		'g a',
		''
	]
])('%s', (_, before, after, evaluate, drop) => {
	expect(plan(before, after)).toEqual([evaluate, drop, false]);
});

it('what was joined to something that ends is made again', () => {
	const before =
		'const echo = new F(1); const synth = new S().connect(echo); const beat = new L(() => synth.go()); function draw() { echo.x }';
	const after = before.replace('F(1)', 'F(2)');
	expect(plan(before, after)).toEqual(['echo', '', false]);
	expect(plan(before, after, ['echo', 'synth', 'beat'])).toEqual(['echo synth', '', false]);
});

it('a statement runs again for what was made again', () => {
	const before = 'const echo = new E(1); const tone = new T().connect(echo); tone.start(); draw2()';
	const planned = plan(before, before.replace('E(1)', 'E(2)'), ['echo', 'tone', 'statement tone']);
	expect(planned).toEqual(['echo tone tone', '', false]);
});
