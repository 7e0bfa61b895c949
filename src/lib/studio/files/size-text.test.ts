import { expect, it } from 'vitest';
import { sizeOverText, sizeText } from './size-text';

it.each([
	[512, '512 B'],
	[12_345, '12 kB'],
	[1_440_000, '1.4 MB'],
	[5_000_001, '5 MB']
])('says %i bytes as %s', (bytes, text) => expect(sizeText(bytes, 'en')).toBe(text));

it.each([
	[5_000_001, '5.000001 MB'],
	[5_004_999, '5.005 MB'],
	[5_040_000, '5.04 MB'],
	[5_060_000, '5.1 MB'],
	[12_345_678, '12.3 MB']
])('does not say that %i bytes are the most there may be', (bytes, text) =>
	expect(sizeOverText(bytes, 5_000_000, 'en')).toBe(text)
);

it('has the decimal mark of the reader', () =>
	expect(sizeOverText(5_000_001, 5_000_000, 'sv')).toBe('5,000001 MB'));
