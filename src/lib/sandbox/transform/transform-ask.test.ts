import { describe, expect, it } from 'vitest';
import { transform } from './transform';
import { transformAsk } from './transform-ask';

const programOf = (sketch: string) => {
	const made = transform(sketch);
	if (!made.ok) throw new Error(JSON.stringify(made.problems));
	return made.value;
};
const ask = (code: string, sketch = '') => {
	const program = programOf(sketch);
	const asked = transformAsk(code, program);
	if (!asked.ok) return asked;
	const plain = asked.value.code.replaceAll(program.guard, 'G').replaceAll(program.suffix, '_S');
	const found = /^\(function\(trace\)\{'use strict';return \((.*)\n\)\}\)$/s.exec(plain);
	return { ok: true, code: found?.[1], names: asked.value.names };
};

describe('one expression', () => {
	it.each([
		['trace.frames', ['trace']],
		['  euclid(3, 8)  // a comment', ['euclid']],
		['(a, b)', ['a', 'b']],
		['[1, 2].map(n => n * step)', ['step']],
		['{ a: 1 }.a', []],
		['/x/.test(word)', ['word']],
		['a\n\t/* spread */ + b', ['a', 'b']],
		['x = 3', ['x']]
	])('%s', (code, names) => {
		const asked = ask(code);
		expect(asked).toMatchObject({ ok: true, names });
		expect(asked).toHaveProperty('code');
	});

	it.each([
		['', 1],
		['// nothing', 1],
		['a; b', 1],
		['a;', 1],
		['a\nb', 2],
		['a = \n', 2],
		['a) + (b', 1],
		['a), (b', 1],
		['a)(b', 1],
		['a)}), (function () { return (b', 1],
		['a); return (b', 1],
		['a)}); (function () { return (b', 1],
		['a /* x */\n\n } b', 3],
		['if (a) b', 1],
		['let x = 3', 1],
		['(a +\n) ', 2],
		['return 3', 1],
		['await later()', 1],
		['"never ends', 1],
		['010', 1]
	])('not %j', (code, line) => {
		const asked = ask(code);
		expect(asked).toMatchObject({ ok: false, line });
		expect(asked).toHaveProperty('detail', expect.stringMatching(/\w/));
	});
});

describe('guards', () => {
	it.each([
		['(() => { while (true); })()', '(() => { ;G(1);while (true){G(1);;} })()'],
		['(() => {\n\tfor (;;) a() })()', '(() => {\n\t;G(1);for (;;) {G(2);a()} })()'],
		['list.map(one => f(one))', 'list.map(one => (G(1),f(one)))']
	])('%s', (code, expected) => {
		expect(ask(code)).toMatchObject({ code: expected });
	});
});

describe('names', () => {
	const sketch = 'let map = 3; function circle(n) { return n } let own = 1';

	it.each([
		['map + own', 'map_S + own'],
		['circle(3)', 'circle_S(3)'],
		['({ map, own, x: trace.map })', '({ map:map_S, own, x: trace.map })'],
		['[1].map(String)', '[1].map(String)'],
		['dist(0, 0, 3, 4)', 'dist(0, 0, 3, 4)'],
		['(map => map)(1)', '(map_S => (G(1),map_S))(1)']
	])('%s', (code, expected) => {
		expect(ask(code, sketch)).toMatchObject({ code: expected });
	});
});
