import { describe, expect, it } from 'vitest';
import { likeness, termsOf, wordsOf } from './words';

const like = (term: string, text: string) => {
	const [wanted = ''] = termsOf(term);
	return Math.max(0, ...wordsOf(text).map((word) => likeness(wanted, word)));
};

describe('words', () => {
	it('stand where the text has them', () => {
		expect(wordsOf('En röd cirkel.').map(({ folded, at, length }) => [folded, at, length])).toEqual(
			[
				['en', 0, 2],
				['röd', 3, 3],
				['cirkel', 7, 6]
			]
		);
	});

	it.each([
		['Färg', 'färg', 3],
		['FÄRG', 'fa\u0308rg', 3],
		['farg', 'färg', 3],
		['färg', 'farg', 0],
		['for', 'för', 3],
		['för', 'for', 0],
		['moln', 'Molnár', 2],
		['Molnár', 'molnar', 3],
		['fär', 'färgton', 2],
		['ton', 'färgton', 0],
		['färg', 'temperafärg', 1],
		['lerpcolor', 'lerpColor(a, b)', 3],
		['color', 'lerpColor', 3],
		['mode', 'colorMode', 3],
		['3', 'minst 3 former', 3],
		['blå', 'röd', 0]
	])('%s in “%s”: %i', (term, text, expected) => {
		expect(like(term, text)).toBe(expected);
	});

	it('are each looked for once, eight at most, and nothing else is', () => {
		expect(termsOf('  Röd röd, (röd)! ')).toEqual(['röd']);
		expect(termsOf('.*+?^${}()|[]\\ <b>')).toEqual(['b']);
		expect(termsOf('')).toEqual([]);
		expect(termsOf('a b c d e f g h i j')).toHaveLength(8);
	});
});
