import { describe, expect, it } from 'vitest';
import { rankCorrelation } from './rank-correlation';

const of = (...values: number[]) => values.map((value, at) => [at, value] as const);

describe('rank correlation', () => {
	it('goes by order, not by amount', () => {
		expect(rankCorrelation(of(1, 2, 50, 1000))).toBe(1);
		expect(rankCorrelation(of(9, 8, 2, -40))).toBe(-1);
		expect(rankCorrelation(of(2, 1, 4, 3, 5))).toBeCloseTo(0.8, 10);
	});

	it('lets equal values share a rank', () => {
		// Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 · 5).
		expect(rankCorrelation(of(1, 3, 3, 7))).toBeCloseTo(4.5 / Math.sqrt(22.5), 10);
	});

	it('is unknown for too few pairs, or where nothing changes', () => {
		expect(rankCorrelation(of(1, 2))).toBeNaN();
		expect(rankCorrelation(of(4, 4, 4, 4))).toBeNaN();
		expect(rankCorrelation(of(1, NaN, Infinity, 4))).toBeNaN();
	});
});
