import { describe, expect, it } from 'vitest';
import { emptyReading, readLiterals } from './reading';
import { numberAt, roughNumbers, stepNumber } from './rough';

const read = (...texts: string[]) =>
	texts.reduce((before, text) => readLiterals(text, before), emptyReading);
const places = (...texts: string[]) =>
	read(...texts).literals.map(({ from, line, source }) => [from, line, source]);

describe('a text that no longer parses', () => {
	it('keeps what was known of it, moved along', () => {
		expect(places('circle(1, 2, 3);\nlet a = 4;', 'circle(1, 2, ;\nlet a = 4;')).toEqual([
			[7, 1, '1'],
			[10, 1, '2'],
			[23, 2, '4']
		]);
		expect(places('let a = 4;', '{\n\nlet a = 4;')).toEqual([[11, 3, '4']]);
		expect(read('let a = 4;', 'let a = 4; (').isStale).toBe(true);
	});

	it('has nothing when it never parsed', () => {
		expect(places('circle(1,')).toEqual([]);
	});
});

it('keeps a range while the value moves in it, and takes a new one beyond', () => {
	const range = (text: string) => {
		const [one] = read('let a = 30;', text).literals;
		return one?.kind === 'number' && [one.minimum, one.maximum, one.step];
	};
	expect(range('let a = 3;')).toEqual([0, 100, 1]);
	expect(range('let a = 3.5;')).toEqual([0, 100, 0.1]);
	expect(range('let a = 400;')).toEqual([0, 1000, 1]);
});

describe('numbers of any text', () => {
	it.each([
		['circle(10, -20', ['10', '-20']],
		["text('unclosed 5\ncircle(7", ['7']],
		['a - 5; b(-6); (c) -7; [8]-9; return -1', ['5', '-6', '7', '8', '9', '-1']],
		['`a 5 ${6} 7`', ['6']],
		['// 5\n/* 6 */ 7', ['7']],
		['"5" 6', ['6']],
		['1e5 .5 0x1f 5n', ['1e5', '.5', '0x1f']],
		['3abc\n4', ['4']],
		['', []]
	])('%s', (text, expected) => {
		expect(roughNumbers(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
	});

	it.each([
		['circle(10, 20', 8, 1, '11'],
		['circle(10, 20', 9, 10, '20'],
		['a = 0.1', 6, 2, '0.3'],
		['a = 0.1', 6, 0.1, '0.11'],
		['a = 5', 5, 0.1, '5.1'],
		['a = 0', 5, -1, '-1'],
		['a = 2.50', 6, 1, '2.51']
	])('steps %s at %s by %s', (text, offset, steps, expected) => {
		const found = numberAt(text, offset);
		expect(found && stepNumber(found, steps)).toBe(expected);
	});

	it('finds none beside', () => {
		expect(numberAt('circle( 10 )', 7)).toBeNull();
	});
});
