import { describe, expect, it } from 'vitest';
import { transform } from './transform';

const run = (code: string) => {
	const result = transform(code);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const { guard, suffix, units, usesTone } = result.value;
	const plain = (text: string) => text.replaceAll(guard, 'G').replaceAll(suffix, '_S');
	return {
		usesTone,
		units: units.map((unit) => ({
			...unit,
			code: plain(unit.code),
			names: unit.names.map(plain),
			now: unit.now.map(plain)
		})),
		code: units.map((unit) => plain(unit.code)).join('\n')
	};
};
const problem = (code: string) => {
	const result = transform(code);
	return result.ok ? null : result.problems[0];
};

describe('guards', () => {
	it.each([
		['while(a)b()', 'while(a){G(1);b()}'],
		['while(a){b()}', 'while(a){G(1);b()}'],
		['do b(); while(a)', 'do {G(1);b();} while(a)'],
		['do {b()} while(a)', 'do {G(1);b()} while(a)'],
		['for(;;);', 'for(;;){G(1);;}'],
		['for(const a of b) c(a)', 'for(const a of b) {G(1);c(a)}'],
		['for(const a in b) {}', 'for(const a in b) {G(1);}'],
		['o: for(;;) for(;;) continue o', 'o: for(;;) {G(1);for(;;) {G(1);continue o}}'],
		[
			'while(a) if(b) while(c) d(); else e()',
			'while(a) {G(1);if(b) while(c) {G(1);d();} else e()}'
		],
		['while(a) f = () => g', 'while(a) {G(1);f = () => (G(1),g)}'],
		['(() => ({a:1}))', '(() => ((G(1),{a:1})))'],
		['(a => b => c)', '(a => (G(1),b => (G(1),c)))'],
		['(async x => await x)', '(async x => (G(1),await x))'],
		['(function*(){ while(1) yield 1 })', '(function*(){ ;G(1);while(1) {G(1);yield 1} })'],
		[
			'(async function(){ for await (const a of b) c })',
			'(async function(){ ;G(1);for await (const a of b) {G(1);c} })'
		],
		['(function(){})', '(function(){;G(1);})'],
		["(function(){'use strict'})", "(function(){'use strict';G(1);})"],
		["(function(){'use strict'; a()})", "(function(){'use strict'; ;G(1);a()})"],
		[
			'(class { constructor(){ a() } get b(){ return 1 } })',
			'(class { constructor(){ ;G(1);a() } get b(){ ;G(1);return 1 } })'
		],
		['({ a(){ b() } })', '({ a(){ ;G(1);b() } })'],
		[
			'({ get a(){ return 1 }, set a(b){ c() } })',
			'({ get a(){ ;G(1);return 1 }, set a(b){ ;G(1);c() } })'
		],
		[
			'({ async a(){ b() }, *c(){ yield 1 }, [d](){ e() } })',
			'({ async a(){ ;G(1);b() }, *c(){ ;G(1);yield 1 }, [d](){ ;G(1);e() } })'
		],
		[
			'(class { static { for(;;) a() } static { while(b) {} } })',
			'(class { static { for(;;) {G(1);a()} } static { while(b) {G(1);} } })'
		],
		[
			'(class { a = () => b; static #c = async () => { d() } })',
			'(class { a = () => (G(1),b); static #c = async () => { ;G(1);d() } })'
		],
		[
			'(class { static a(){ b() } #c(){ d() } set e(f){ g() } })',
			'(class { static a(){ ;G(1);b() } #c(){ ;G(1);d() } set e(f){ ;G(1);g() } })'
		],
		['a: while(b) continue a', 'a: while(b) {G(1);continue a}'],
		[
			'a: for(;;) { b: do continue a; while(c) }',
			'a: for(;;) {G(1); b: do {G(1);continue a;} while(c) }'
		],
		['for(let a=0,b=9;a<b;a++,b--) c(),d()', 'for(let a=0,b=9;a<b;a++,b--) {G(1);c(),d()}'],
		['for(a(),b();c(),d();e(),f());', 'for(a(),b();c(),d();e(),f()){G(1);;}']
	])('%s', (code, expected) => {
		expect(run(code).code).toBe(expected);
	});

	it('give the line in their unit, and keep every line of it in its place', () => {
		const code = 'a()\n\nfor (;;) {\n\tb()\n\twhile (c)\n\t\td()\n}\n';
		const [first, second] = run(code).units;
		expect([first?.line, second?.line]).toEqual([1, 3]);
		expect(second?.code).toBe('for (;;) {G(1);\n\tb()\n\twhile (c)\n\t\t{G(3);d()}\n}');
	});

	it('stay on the lines of what they guard, in every form that goes over several', () => {
		const code = `(class {
	static {
		a: for (let b = 0, c = 9;
			b < c;
			b++, c--)
			continue a
	}
	d = () =>
		e
	get f() {
		return {
			g() {
				'use strict'
				h()
			},
			async *i() {
				for await (const j of k)
					yield j
			}
		}
	}
})`;
		const lines = (run(code).units[0]?.code ?? '').split('\n');
		// Without what was added every line is as it was written, so no statement moved to another.
		expect(
			lines.map((line) => line.replace(/[{(;]?G\(\d+\)[;,]/, '').replace(/[})]$/, ''))
		).toEqual(code.split('\n').map((line) => line.replace(/[})]$/, '')));
		const guarded = lines.map((line) => /G\((\d+)\)/.exec(line)?.[1]);
		expect(guarded.flatMap((line, at) => (line ? [[at + 1, Number(line)]] : []))).toEqual([
			[6, 3],
			[9, 8],
			[11, 10],
			[14, 12],
			[17, 16],
			[18, 17]
		]);
	});
});

describe('units', () => {
	it.each([
		['let a = 1', 'a = 1'],
		['const a = 1, b = a', 'a = 1\nb = a'],
		['var a', 'a=void 0'],
		['let { a, b = 2 } = c', '({ a, b = 2 } = c)'],
		['let [a] = b', '([a] = b)'],
		['function a(b) {}', 'a=function  (b) {;G(1);}'],
		['async function* a() {}', 'a=async function*  () {;G(1);}'],
		['class A extends B {}', 'A=class A extends B {}'],
		["'use strict'; let a = 1", "'use strict';a = 1"],
		['a(); ; b()', 'a();\nb()']
	])('%s', (code, expected) => {
		expect(run(code).code).toBe(expected);
	});

	it.each([
		[
			'let a, b = 2; var c; const d = 1; function e() {} class F {}',
			['a', 'b', 'c', 'd', 'e', 'F']
		],
		['const { a, b: [c, ...d], e = 3, ...f } = g', ['a', 'c', 'd', 'e', 'f']],
		['{ let a } function b() { let c }', ['a', 'b']],
		['const a = 1; a++', ['a']],
		['spot(1, 2, 3)', []]
	])('bind the names of %s', (code, names) => {
		expect(run(code).units.flatMap((unit) => unit.names)).toEqual(names);
	});

	it.each([
		[
			'let width = 1; f(width, { width }, a.width)',
			'width_S = 1\nf(width_S, { width:width_S }, a.width)'
		],
		[
			'class Event { m() { return new Event() } }',
			'Event_S=class Event { m() { ;G(1);return new Event_S() } }'
		],
		['function index() {} index()', 'index_S=function      () {;G(1);}\nindex_S()'],
		['const { width = 1 } = a; width', '({ width:width_S = 1 } = a)\nwidth_S'],
		['var __proto__ = 1', '__proto___S = 1']
	])('take nothing from browser or p5: %s', (code, expected) => {
		expect(run(code).code).toBe(expected);
	});

	it('know what they use when they run, later, and what is handed on', () => {
		const code =
			'let a = b(c); keep(d); let e = () => f; g.map((x) => h(x)); function d() { i; let j; j; (k) => l(k) } function b(m, n = o) { m }';
		const told = Object.fromEntries(
			run(code).units.map(({ names, fingerprint, now, later, held }) => [
				names[0] ?? fingerprint.split('\n')[0],
				[now.join(' '), later.join(' '), held]
			])
		);
		expect(told).toEqual({
			a: ['b c', '', false],
			keep: ['keep d', '', false],
			e: ['f', '', false],
			g: ['g h', '', false],
			d: ['i', 'l', true],
			b: ['o', '', false]
		});
	});

	it.each(['s.modify', 'buildFilterShader'])('run all that %s is given at once', (maker) => {
		const { units } = run(
			`function setup() { ${maker}(() => { a(() => b()); c(() => d) }); () => e }`
		);
		expect(units[0]).toMatchObject({ later: ['e'] });
		expect(units[0]?.now).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']));
	});

	it('hand nothing on to what p5 calls at once', () => {
		const { units } = run('const sketch = (p) => { p.draw = () => a() }; new p5(sketch, b)');
		expect(units.map(({ now, later, held }) => [now, later, held])).toEqual([
			[[], ['a'], false],
			[['sketch', 'b'], [], false]
		]);
	});

	it('are the same when only spaces and comments are not', () => {
		const prints = (code: string) => run(code).units.map(({ fingerprint }) => fingerprint);
		expect(prints('let a=1;function b(){a}')).toEqual(
			prints('// hello\nlet a = 1 // one\n\nfunction b() { /* a */ a }\n')
		);
		expect(prints('let a = 1')).not.toEqual(prints('let a = 11'));
	});

	it('know an assignment to a constant', () => {
		expect(run('const a = 1; a++').units[0]?.constant).toBe(true);
		expect(run('let a = 1; a++').units[0]?.constant).toBe(false);
		expect(run('const a = 1').units[0]?.constant).toBe(false);
	});

	it('needs Tone only where the text speaks of it', () => {
		expect(run('new Tone.Synth()').usesTone).toBe(true);
		expect(run('// Tone\n"Tone"; a.Tone').usesTone).toBe(false);
	});
});

it('tells how columns moved', () => {
	const [unit] = run('while(a) b(); x()').units;
	expect(unit?.code).toBe('while(a) {G(1);b();}');
	expect(unit?.shifts.map(([line, column]) => [line, column])).toEqual([
		[1, 10],
		[1, 14]
	]);
	expect(unit?.shifts[1]?.[2]).toBe(1);
});

it.each([
	['let s = "abc', 'syntax_unclosed_string', 1, 9, {}],
	['let s = `abc\n', 'syntax_unclosed_template', 1, 10, {}],
	['a()\n/* b', 'syntax_unclosed_comment', 2, 1, {}],
	['a = /b', 'syntax_unclosed_pattern', 1, 6, {}],
	['a = /(/', 'syntax_bad_pattern', 1, 6, {}],
	[
		'function draw() {\n circle(1, 2, 3);\n',
		'syntax_missing_bracket',
		1,
		17,
		{ bracket: '}', open: '{' }
	],
	['circle(1, 2', 'syntax_missing_bracket', 1, 7, { bracket: ')', open: '(' }],
	['a()\n}', 'syntax_extra_bracket', 2, 1, { bracket: '}' }],
	[
		'circle(1, 2];',
		'syntax_wrong_bracket',
		1,
		12,
		{ bracket: ']', expected: ')', open: '(', line: 1 }
	],
	['circle(10 20)', 'syntax_missing_comma', 1, 11, { token: '20' }],
	['let a = [1 2]', 'syntax_missing_comma', 1, 12, { token: '2' }],
	['let a = ', 'syntax_unfinished', 1, 9, {}],
	['let 2a = 1', 'syntax_name_starts_with_digit', 1, 6, {}],
	['let a; let a', 'syntax_declared_twice', 1, 12, { name: 'a' }],
	['let class = 1', 'syntax_reserved_word', 1, 5, { name: 'class' }],
	['1 = 2', 'syntax_assigned_to_value', 1, 1, {}],
	['return 1', 'syntax_outside_function', 1, 1, { word: 'return' }],
	['break', 'syntax_outside_loop', 1, 1, { word: 'break' }],
	['import a from "b"', 'syntax_import', 1, 1, {}],
	['let a = §', 'syntax_unexpected_character', 1, 9, { character: '§' }],
	['if (a) else b', 'syntax_unexpected', 1, 8, { token: 'else' }]
])('%j: %s', (code, name, line, column, values) => {
	expect(problem(code)).toMatchObject({ code: name, line, column, values });
});

it('refuses text past the limit', () => {
	expect(problem(' '.repeat(200_001))).toMatchObject({ code: 'code_too_long' });
});
