import { afterAll, describe, expect, it } from 'vitest';
import { transform } from '../transform';
import { callIn, lineIn, lineNow, nameEvaluation, placeIn, placeUnits } from './place';

const unitsOf = (code: string) => {
	const result = transform(code, '_test');
	if (!result.ok) throw new Error('The sample must parse.');
	return result.value.units;
};
const find = (text: string, word: string) => {
	const lines = text.split('\n');
	const line = lines.findIndex((one) => one.includes(word));
	return { line: line + 1, column: (lines[line] ?? '').indexOf(word) + 1 };
};

afterAll(() => placeUnits([]));

describe('places', () => {
	const source =
		'let x; const a = () => miss(1); while (b) here();\nfor (;;) { there() }\nfunction f() {\n\tdeep() }';

	it.each(['miss', 'while', 'here', 'there', 'deep'])('of %s are the learner’s', (word) => {
		const units = unitsOf(source);
		placeUnits(units);
		const unit = units.find(({ code }) => code.includes(word));
		if (!unit) throw new Error(`No unit has ${word}.`);
		const inUnit = find(unit.code, word);
		const name = nameEvaluation(unit);
		const stack = `ReferenceError: x\n    at f (${name}:${inUnit.line}:${inUnit.column})\n at p5.js:9:9`;
		expect(placeIn(stack)).toEqual(find(source, word));
	});

	it('follow a unit that has moved since it was evaluated', () => {
		const before = unitsOf('function f() {\n\twhile (g) h();\n}');
		placeUnits(before);
		const [unit] = before;
		if (!unit) throw new Error('The sample has a unit.');
		const name = nameEvaluation(unit);
		placeUnits(unitsOf('let first;\n\n  function f() {\n\twhile (g) h();\n}'));
		expect(placeIn(`f@${name}:2:2`)).toEqual({ line: 4, column: 2 });
		expect(placeIn(`f@${name}:1:3`)).toEqual({ line: 3, column: 5 - 2 });
		expect(lineIn(`f@${name}:2:2`, 2)).toBe(4);
	});

	it.each([
		// Firefox names the bracket of a call, WebKit the end of a name, and both what stands after `new`.
		['circle(1)', '(', 'circle'],
		['a + mousex;', ';', 'mousex'],
		['new Star();', 'Star', 'new'],
		['new Star();', '();', 'new'],
		['pg.circle(1)', '(', 'circle']
	])('of %j begin where the name does, though an engine names %j', (text, told, meant) => {
		const units = unitsOf(`function f() {\n${text}\n}`);
		placeUnits(units);
		const [unit] = units;
		if (!unit) throw new Error('The sample has a unit.');
		// Behind the guard, which the learner's text has not.
		const column = (unit.code.split('\n')[1] ?? '').lastIndexOf(told) + 1;
		expect(placeIn(`f@${nameEvaluation(unit)}:2:${column}`)).toEqual({
			line: 2,
			column: text.indexOf(meant) + 1
		});
	});

	it.each([['at p5.js:1:1'], [undefined], ['at sketch-99999.js:1:1']])(
		'are not read from %j',
		(stack) => {
			expect(placeIn(stack)).toBeNull();
		}
	);

	it.each([
		['sketch', 'f@PLACE\ndraw@p5.js:1:1'],
		['sketch', 'Star@\nf@PLACE'],
		['sketch', 'Star@[native code]\nf@PLACE'],
		['library', 'put@[native code]\nStar@p5.js:1:1\nf@PLACE'],
		['engine', 'TypeError: x\n    at Array.map (<anonymous>)\n    at f (PLACE)']
	])('of a call tell that the %s threw, in the words of any engine', (thrower, stack) => {
		const units = unitsOf('function f() {\nmade.by.Star(1);\n}');
		placeUnits(units);
		const [unit] = units;
		if (!unit) throw new Error('The sample has a unit.');
		const column = (unit.code.split('\n')[1] ?? '').indexOf('Star') + 1;
		const place = `${nameEvaluation(unit)}:2:${column}`;
		expect(callIn(stack.replace('PLACE', place))).toEqual({
			name: 'Star',
			path: 'made.by.Star',
			thrower
		});
	});

	describe('of what is being run', () => {
		it('is found, near and far, whatever a sketch does with stacks', () => {
			expect(lineNow()).toBeNull();
			const deep = 'const deep = (n) => (n ? deep(n - 1) : lineNow());';
			const far = new Function('lineNow', `${deep} return () => deep(6);`)(
				lineNow
			) as () => unknown;
			const units = unitsOf('\n\nask(\n);');
			placeUnits(units);
			const name = nameEvaluation(units[0] as (typeof units)[number]);
			const run = (ask: () => unknown) =>
				(0, eval)(`(function (ask) { return ask(); })\n//# sourceURL=${name}`)(ask) as unknown;
			expect(run(lineNow)).toBe(3);
			expect(run(far)).toBe(3);
			const own = () => 'a sketch’s own';
			const before = Error.prepareStackTrace;
			Error.prepareStackTrace = own;
			try {
				expect(run(lineNow)).toBe(3);
				expect(Error.prepareStackTrace).toBe(own);
			} finally {
				Error.prepareStackTrace = before;
			}
		});
	});
});
