import { describe, expect, it } from 'vitest';
import { linesIn, withLines } from './arranged';
import { moved } from './moved';

const ARRANGEMENT = {
	before: ['function draw() {'],
	lines: ['  a();', '  b();', '  a();'],
	after: ['}']
};
const CODE = 'function draw() {\n  a();\n  b();\n  a();\n}\n';

describe('lines to put in order', () => {
	it('are those between the ones that stay, told apart where they read the same', () => {
		expect(linesIn(CODE, ARRANGEMENT)).toEqual([
			{ id: '1   a();', text: '  a();' },
			{ id: '1   b();', text: '  b();' },
			{ id: '2   a();', text: '  a();' }
		]);
	});

	it('make the text again, in whatever order', () => {
		const lines = linesIn(CODE, ARRANGEMENT) ?? [];
		expect(withLines(ARRANGEMENT, lines)).toBe(CODE);
		const other = withLines(ARRANGEMENT, moved(lines, 1, 0));
		expect(other).toBe('function draw() {\n  b();\n  a();\n  a();\n}\n');
		expect(linesIn(other, ARRANGEMENT)?.map(({ text }) => text)).toEqual([
			'  b();',
			'  a();',
			'  a();'
		]);
	});

	it('are no longer there once the text was rewritten', () => {
		expect(linesIn(CODE.replace('b()', 'c()'), ARRANGEMENT)).toBeNull();
		expect(linesIn(`${CODE}// more`, ARRANGEMENT)).toBeNull();
		expect(linesIn(CODE.replace('draw', 'paint'), ARRANGEMENT)).toBeNull();
	});
});

it('moves one item to another place', () => {
	expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
	expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
	expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'b', 'c']);
});
