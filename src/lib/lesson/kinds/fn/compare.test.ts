import { describe, expect, it } from 'vitest';
import { isSame } from './compare';

describe('values', () => {
	it('are the same all the way down', () => {
		expect(isSame({ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, 'value', 0)).toBe(true);
		expect(isSame({ a: 1 }, { a: 1, b: 2 }, 'value', 0)).toBe(false);
		expect(isSame({ a: 1 }, { b: 1 }, 'value', 0)).toBe(false);
		expect(isSame([1], { 0: 1 }, 'value', 0)).toBe(false);
		expect(isSame([], {}, 'value', 0)).toBe(false);
		expect(isSame(1, '1', 'value', 0)).toBe(false);
		expect(isSame(1, true, 'value', 0)).toBe(false);
		expect(isSame(null, [], 'value', 0)).toBe(false);
	});

	it('may differ by the tolerance, and no more', () => {
		expect(isSame([0.1 + 0.2], [0.3], 'value', 1e-9)).toBe(true);
		expect(isSame([1.02], [1], 'value', 0.01)).toBe(false);
		expect(isSame(NaN, 1, 'value', 5)).toBe(false);
		expect(isSame(Infinity, Infinity, 'value', 0)).toBe(true);
	});
});

describe('lists', () => {
	it('are the same set in any order, however often', () => {
		expect(isSame([3, 1, 1], [1, 3], 'set', 0)).toBe(true);
		expect(isSame([1], [1, 3], 'set', 0)).toBe(false);
		expect(isSame([1, 3, 4], [1, 3], 'set', 0)).toBe(false);
		expect(isSame([3, 1], [1, 3], 'value', 0)).toBe(false);
	});

	it('are the same wherever they begin', () => {
		const tresillo = [1, 0, 0, 1, 0, 0, 1, 0];
		expect(isSame([0, 0, 1, 0, 0, 1, 0, 1], tresillo, 'rotation', 0)).toBe(true);
		expect(isSame([0, 1, 0, 0, 1, 0, 0, 1], tresillo, 'rotation', 0)).toBe(true);
		expect(isSame([1, 1, 0, 0, 0, 0, 1, 0], tresillo, 'rotation', 0)).toBe(false);
		expect(isSame([0, 0, 1, 0, 0, 1, 0, 1], tresillo, 'value', 0)).toBe(false);
		expect(isSame([1, 0, 1, 0], [0, 1, 0, 1], 'rotation', 0)).toBe(true);
		expect(isSame([1, 0, 1], [1, 0, 1, 0], 'rotation', 0)).toBe(false);
		expect(isSame([], [], 'rotation', 0)).toBe(true);
		expect(isSame('ab', 'ab', 'rotation', 0)).toBe(true);
	});
});
