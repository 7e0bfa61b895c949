import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { makeEvidence } from '../../fixtures/trace';
import { declarationLine } from './declaration';
import { FEATURE_NAMES } from './features';
import { source } from './source';

const see = (given: unknown, code: string) =>
	source.see(v.parse(source.schema, given), makeEvidence({}, { code }));
const holds = (given: unknown, code: string) => see(given, code).holds;

/** [feature, a text that uses it, one that comes near] */
const TEXTS: Record<string, [string, string]> = {
	for: ['for (const a of b) c();', 'while (a) b();'],
	while: ['do a(); while (b);', 'for (;;) a();'],
	loop: ['list.forEach((a) => circle(a, 1, 2));', 'draw();'],
	if: ['if (a) b();', 'a ? b : c;'],
	conditional: ['a ? b : c;', 'if (a) b();'],
	switch: ['switch (a) {}', 'if (a) b();'],
	function: ['const leaf = () => 1;', 'function draw() {} function mousePressed() {}'],
	arrow: ['a(() => 1);', 'a(function () {});'],
	return: ['function a() { return 1; }', 'const a = () => 1;'],
	recursion: ['function a(n) { if (n) a(n - 1); }', 'function a() {} function b() { a(); }'],
	class: ['class A {}', 'new A();'],
	new: ['new A();', 'class A {}'],
	variable: ['let a;', 'a = 1;'],
	array: ['a = [];', 'a[0];'],
	index: ['a[0];', 'a.b;'],
	object: ['a = {};', '{ a; }'],
	template: ['`a`;', '"a";'],
	spread: ['a(...b);', 'a(b);'],
	destructuring: ['const [a] = b;', 'const a = b[0];'],
	async: ['async function setup() {}', 'function setup() {}'],
	await: ['async function setup() { await a(); }', 'async function setup() {}']
};

describe('a text', () => {
	it.each(FEATURE_NAMES)('uses %s where it stands in the code, and avoids it elsewhere', (name) => {
		const [using, near] = TEXTS[name] as [string, string];
		expect(holds({ uses: [name] }, using)).toBe(true);
		expect(holds({ uses: [name] }, near)).toBe(false);
		expect(holds({ avoids: [name] }, near)).toBe(true);
		expect(holds({ avoids: [name] }, using)).toBe(false);
	});

	it('says what is missing and what is too much', () => {
		expect(see({ uses: ['for', 'if'], avoids: ['while'] }, '\nwhile (a) b();')).toEqual({
			holds: false,
			values: { missing: ['for', 'if'], extra: ['while'], places: 0 },
			line: 2
		});
		expect(Object.keys(see({ uses: ['for'] }, '').values)).toEqual(source.says);
	});

	it('that cannot be read points at where', () => {
		expect(see({ uses: ['for'] }, 'a();\nfor (;;')).toMatchObject({ holds: false, line: 2 });
	});

	it('is not looked at in comments and texts', () => {
		expect(holds({ uses: ['for'] }, '// for (;;) a();\n"for (;;) a();";')).toBe(false);
	});
});

describe('a call in a loop', () => {
	const inLoop = { inLoop: ['circle', 'line'] };
	it.each([
		'for (let i = 0; i < 9; i++) circle(i, 1, 1);',
		'while (a) { p.line(1, 2, 3, 4); }',
		'for (const x of xs) { if (x) { circle(x, 1, 1); } }',
		'xs.forEach((x) => circle(x, 1, 1));',
		'Array.from({ length: 9 }, (_, i) => circle(i, 1, 1));',
		'function leaf() { circle(1, 1, 1); }\nfor (;;) leaf();',
		'const leaf = () => circle(1, 1, 1);\nconst twig = () => leaf();\nfor (;;) twig();',
		'class A { show() { circle(1, 1, 1); } }\nfor (const a of as) a.show();'
	])('is found: %s', (code) => expect(holds(inLoop, code)).toBe(true));

	it.each([
		'circle(1, 1, 1); for (;;) rect(1, 1, 1, 1);',
		'for (circle(1, 1, 1); ; ) rect();',
		'function leaf() { circle(1, 1, 1); }\nleaf();',
		'function draw() { circle(1, 1, 1); }',
		'xs.map(circle(1, 1, 1));'
	])('is not: %s', (code) => expect(holds(inLoop, code)).toBe(false));

	it('points at the one outside', () => {
		expect(see(inLoop, '\ncircle(1, 1, 1);')).toMatchObject({
			values: { missing: ['circle'], places: 1 },
			line: 2
		});
		expect(see(inLoop, 'rect();').line).toBeNull();
	});
});

describe('places that call', () => {
	it('are counted in the text', () => {
		const calls = { circle: { max: 1 } };
		expect(holds({ calls }, 'for (;;) circle(1, 1, 1);')).toBe(true);
		expect(see({ calls }, 'circle(1, 1, 1);\n\ncircle(2, 2, 2);')).toMatchObject({
			holds: false,
			values: { extra: ['circle'], places: 2 },
			line: 3
		});
		expect(see({ calls: { circle: { min: 2 } } }, '\ncircle(1);')).toMatchObject({
			values: { missing: ['circle'] },
			line: 2
		});
	});

	it('may be named by their whole path', () => {
		const calls = { 'Tone.start': { min: 1 } };
		expect(holds({ calls }, 'await Tone.start();')).toBe(true);
		expect(holds({ calls }, 'loop.start();')).toBe(false);
		expect(holds({ calls: { start: { min: 1 } } }, 'loop?.start();')).toBe(true);
		expect(holds({ calls: { 'Tone.Synth': { min: 1 } } }, 'new Tone.Synth();')).toBe(true);
	});
});

it('declares what it names', () => {
	const declares = { function: 'branch', class: 'Leaf', variable: 'n' };
	const code = 'const branch = function () {}; class Leaf {} let n = 3;';
	expect(holds({ declares }, code)).toBe(true);
	expect(see({ declares: { function: 'n' } }, code)).toMatchObject({
		holds: false,
		values: { missing: ['n'] },
		line: 1
	});
	expect(declarationLine('\n\nbranch = () => 1;', 'branch')).toBe(3);
	expect(declarationLine('branch(', 'branch')).toBeNull();
});

it.each([
	[{}, 'looks for nothing'],
	[{ uses: ['goto'] }, 'is nothing that can be looked for'],
	[{ uses: ['for'], avoids: ['for'] }, 'both uses and avoids'],
	[{ inLoop: ['a b'] }, 'is not the name of something to call'],
	[{ declares: { function: '1' } }, 'is not a name']
])('refuses %j', (given, message) =>
	expect(v.safeParse(source.schema, given).issues?.[0]?.message).toContain(message)
);
