import { describe, expect, it } from 'vitest';
import { diffLines, fold, type DiffLine } from './diff-lines';

const signs = { same: ' ', added: '+', removed: '-' };
const show = (lines: DiffLine[]) => lines.map(({ kind, text }) => signs[kind] + text);

describe('a line diff', () => {
	it.each([
		['a\nb\nc', 'a\nB\nc', [' a', '-b', '+B', ' c']],
		['a', 'a\nb\n', [' a', '+b']],
		['a\nb\n', 'b', ['-a', ' b']],
		['', 'a', ['-', '+a']],
		['a\r\nb', 'a\nb', [' a', ' b']],
		['å\n  ä', 'å\n\tä', [' å', '-  ä', '+\tä']]
	])('of %j and %j', (before, after, expected) => {
		expect(show(diffLines(before, after))).toEqual(expected);
	});

	it('gives back both texts', () => {
		const before = Array.from({ length: 400 }, (_, at) => `line ${(at * 7) % 31}`);
		const after = before
			.filter((_, at) => at % 5)
			.flatMap((text, at) => (at % 9 ? [text] : [text, 'x']));
		const lines = diffLines(before.join('\n'), after.join('\n'));
		const of = (other: string) =>
			lines.filter(({ kind }) => kind !== other).map(({ text }) => text);
		expect(of('added')).toEqual(before);
		expect(of('removed')).toEqual(after);
	});

	it('answers in time for two long texts with nothing in common', () => {
		const long = (word: string) => Array.from({ length: 9000 }, (_, at) => word + at).join('\n');
		const started = performance.now();
		expect(diffLines(long('a'), long('b'))).toHaveLength(18_000);
		expect(performance.now() - started).toBeLessThan(3000);
	});

	it('folds what is far from a difference, never the difference or its neighbours', () => {
		const before = Array.from({ length: 20 }, (_, at) => `line ${at}`);
		const after = before.with(10, 'changed');
		const parts = fold(diffLines(before.join('\n'), after.join('\n')));
		expect(parts.map(({ folded, lines }) => [folded, lines.length])).toEqual([
			[true, 7],
			[false, 8],
			[true, 6]
		]);
	});

	it('leaves short stretches open', () => {
		const parts = fold(diffLines('a\nb\nc\nd\ne', 'A\nb\nc\nd\ne'));
		expect(parts.every(({ folded }) => !folded)).toBe(true);
	});
});
