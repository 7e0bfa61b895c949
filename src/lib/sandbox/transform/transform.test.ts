import { describe, expect, it } from 'vitest';
import { transform } from './transform';

const run = (code: string) => {
	const result = transform(code);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const { guard, ...program } = result.value;
	return { ...program, code: program.code.replaceAll(guard, 'G') };
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
		]
	])('%s', (code, expected) => {
		expect(run(code).code).toBe(expected);
	});

	it('give the line of what they guard, and keep every line in its place', () => {
		const code = 'a()\n\nfor (;;) {\n\tb()\n\twhile (c)\n\t\td()\n}\n';
		const { code: text } = run(code);
		expect(text.split('\n')).toHaveLength(code.split('\n').length);
		expect(text).toContain('for (;;) {G(3);');
		expect(text.split('\n')[5]).toBe('\t\t{G(5);d()}');
	});
});

describe('top-level names', () => {
	it.each([
		['let a = 1', 'G.open({__proto__:null,a:[()=>a,G=>{a=G}]});let a = 1'],
		['const a = 1', 'G.open({__proto__:null,a:[()=>a,G=>{a=G}]});let   a = 1'],
		['const a = 1; a = 2', 'G.open({__proto__:null,a:[()=>a]});const a = 1; a = 2'],
		["'use strict'; var a", "'use strict'; G.open({__proto__:null,a:[()=>a,G=>{a=G}]});var a"]
	])('%s', (code, expected) => {
		expect(run(code).code).toBe(expected);
	});

	it.each([
		[
			'let a, b = 2; var c; const d = 1; function e() {} class F {}',
			['a', 'b', 'c', 'd', 'e', 'F']
		],
		['const { a, b: [c, ...d], e = 3, ...f } = g', ['a', 'c', 'd', 'e', 'f']],
		['{ let a } function b() { let c }', ['b']],
		['const a = 1; a++', ['a']],
		['var __proto__ = 1', []],
		['circle(1, 2, 3)', []]
	])('of %s', (code, names) => {
		expect(run(code).bindings).toEqual(names);
	});

	it('needs Tone only where the text speaks of it', () => {
		expect(run('new Tone.Synth()').usesTone).toBe(true);
		expect(run('// Tone\n"Tone"; a.Tone').usesTone).toBe(false);
	});
});

it('tells how columns moved', () => {
	const { code, shifts } = run('while(a) b(); x()');
	expect(code).toBe('while(a) {G(1);b();} x()');
	expect(shifts.map(([line, column]) => [line, column])).toEqual([
		[1, 10],
		[1, 14]
	]);
	expect(shifts[1]?.[2]).toBe(1);
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
