import { expect, it } from 'vitest';
import { Pictures } from './pictures';

const blob = (bytes: number) => new Blob([new Uint8Array(bytes)]);

it('gives the picture of a moment, else the nearest one', () => {
	const pictures = new Pictures(9);
	expect(pictures.nearest(4)).toBeNull();
	const [early, late] = [blob(1), blob(2)];
	pictures.keep(2, early, 1);
	pictures.keep(9, late, 1);
	expect(pictures.nearest(2)).toBe(early);
	expect(pictures.nearest(4)).toBe(early);
	expect(pictures.nearest(7)).toBe(late);
});

it('a later round takes the place of an earlier, and not the other way about', () => {
	const pictures = new Pictures(3);
	const [first, second] = [blob(10), blob(20)];
	pictures.keep(1, first, 1);
	pictures.keep(1, second, 2);
	pictures.keep(1, first, 1);
	expect(pictures.nearest(1)).toBe(second);
	expect(pictures.bytes).toBe(20);
	pictures.keep(2, first, 1);
	pictures.dropBefore(2);
	expect(pictures.count).toBe(1);
	pictures.keep(3, first, 2);
	pictures.dropFrom(2);
	expect(pictures.count).toBe(1);
	expect(pictures.bytes).toBe(20);
});

it('keeps every other picture, then every fourth, when they take too much memory', () => {
	const pictures = new Pictures(100);
	const large = blob(2 ** 20);
	for (let at = 0; at <= 100; at++) pictures.keep(at, large, 1);
	expect(pictures.bytes).toBeLessThanOrEqual(64 * 2 ** 20);
	expect(pictures.count).toBe(51);
	const larger = blob(2 * 2 ** 20);
	for (let at = 0; at <= 100; at++) pictures.keep(at, larger, 2);
	expect(pictures.bytes).toBeLessThanOrEqual(64 * 2 ** 20);
	expect(pictures.count).toBe(26);
	expect(pictures.nearest(100)).toBe(larger);
});
