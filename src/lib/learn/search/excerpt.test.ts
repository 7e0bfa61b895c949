import { describe, expect, it } from 'vitest';
import { excerpt, marked } from './excerpt';

const shown = (pieces: { text: string; isHit: boolean }[]) =>
	pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('what was found', () => {
	it('is marked, whole words at a time', () => {
		expect(shown(marked('Blanda färger med lerpColor', ['farg', 'color']))).toBe(
			'Blanda [färger] med [lerpColor]'
		);
		expect(shown(marked('inget', ['färg']))).toBe('inget');
		expect(marked('', ['färg'])).toEqual([]);
	});

	it('is shown in the middle of a long text, cut between words', () => {
		const long = `${'ord '.repeat(100)}färgen ${'slut '.repeat(100)}`.trim();
		const text = shown(excerpt(long, ['färg']));
		expect(text).toMatch(/^… ord .*ord \[färgen\] slut .* …$/);
		expect(text.length).toBeLessThan(175);
	});

	it('keeps the end of a text that ends there', () => {
		const text = shown(excerpt(`${'ord '.repeat(100)}färgen`, ['färg']));
		expect(text).toMatch(/^… ord .*ord \[färgen\]$/);
	});

	it('copes with one endless word', () => {
		expect(shown(excerpt('x'.repeat(1000), ['y'])).length).toBeLessThan(175);
	});
});
