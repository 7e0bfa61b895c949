import { describe, expect, it } from 'vitest';
import { onsetsOf, tempoOf } from './tempo';

const every = (seconds: number, count: number) =>
	Array.from({ length: count }, (_, at) => at * seconds);

describe('tempo', () => {
	it.each([
		['crotchets at 90', every(60 / 90, 8), 90],
		['quavers at 100', every(30 / 100, 16), 100],
		['semiquavers at 120', every(15 / 120, 32), 120],
		['triplets at 110', every(20 / 110, 24), 110],
		['a slow 40', every(1.5, 6), 40]
	])('of %s', (_, onsets, expected) => {
		expect(tempoOf(onsets)).toBeCloseTo(expected, 0);
	});

	it('is found through rests and a rhythm that is never on the beat twice', () => {
		const tresillo = [0, 3, 6, 8, 11, 14, 16, 19, 22, 24].map((step) => step * 0.25);
		expect([60, 80, 120]).toContain(Math.round(tempoOf(tresillo)));
		const rests = [0, 1, 3, 4, 7, 8].map((beat) => (beat * 60) / 110);
		expect(tempoOf(rests)).toBeCloseTo(110, 0);
	});

	it('does not mind a few milliseconds', () => {
		const loose = every(0.5, 12).map((time, at) => time + (at % 3) * 0.004);
		expect(Math.abs(tempoOf(loose) - 120)).toBeLessThan(2);
	});

	it('is none of two onsets, or of far apart ones', () => {
		expect(tempoOf([0, 0.5])).toBeNaN();
		expect(tempoOf(every(5, 4))).toBeNaN();
	});
});

it('takes onsets that begin together as one', () => {
	expect(onsetsOf([1, 0, 1.02, 0.01, 2], 0.03)).toEqual([0, 1, 2]);
});
