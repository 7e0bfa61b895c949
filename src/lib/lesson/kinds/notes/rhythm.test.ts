import { describe, expect, it } from 'vitest';
import { gapsOf, isEven, playsPattern } from './rhythm';

/** Onsets of a pattern, `rounds` times, a step being `step` seconds. */
const onsets = (pattern: string, rounds: number, step = 0.2) =>
	[...pattern.repeat(rounds)].flatMap((one, at) => (one === 'x' ? [at * step] : []));

describe('a pattern', () => {
	it('has gaps that go round', () => {
		expect(gapsOf('x..x..x.')).toEqual([3, 3, 2]);
		expect(gapsOf('..x....x')).toEqual([5, 3]);
	});

	it('is the same from wherever it begins, unless it must not be turned', () => {
		const turned = onsets('x..x.x..', 3);
		expect(playsPattern(turned, 'x..x..x.', true, null)).toBe(true);
		expect(playsPattern(turned, 'x..x..x.', false, null)).toBe(false);
		expect(playsPattern(onsets('x..x..x.', 3), 'x..x..x.', false, null)).toBe(true);
	});

	it('fits any tempo, or the one given', () => {
		const played = onsets('x..x..x.', 2, 0.37);
		expect(playsPattern(played, 'x..x..x.', true, null)).toBe(true);
		expect(playsPattern(played, 'x..x..x.', true, 0.37)).toBe(true);
		expect(playsPattern(played, 'x..x..x.', true, 0.25)).toBe(false);
	});

	it('is not another, and must go round once', () => {
		expect(playsPattern(onsets('x.x.x...', 3), 'x..x..x.', true, null)).toBe(false);
		expect(playsPattern(onsets('x..x..x.', 1), 'x..x..x.', true, null)).toBe(false);
		expect(playsPattern([], 'x..x..x.', true, null)).toBe(false);
		expect(playsPattern([1, 1, 1, 1], 'x..x..x.', true, null)).toBe(false);
	});
});

describe('evenness', () => {
	it.each(['x..x..x.', 'x.x..x..', '..x..x.x'])('holds for every turn of E(3,8): %s', (pattern) => {
		expect(isEven(onsets(pattern, 3), 3, 8, null)).toBe(true);
	});

	it('holds for E(5,8) and E(4,8)', () => {
		expect(isEven(onsets('x.xx.xx.', 3), 5, 8, null)).toBe(true);
		expect(isEven(onsets('x.x.x.x.', 3), 4, 8, null)).toBe(true);
	});

	it('fails where hits crowd, are too many, or lie off the grid', () => {
		expect(isEven(onsets('xx.x....', 3), 3, 8, null)).toBe(false);
		expect(isEven(onsets('x...x.x.', 3), 3, 8, null)).toBe(false);
		expect(isEven(onsets('x.x.x.x.', 3), 3, 8, null)).toBe(false);
		const late = onsets('x..x..x.', 3).map((time, at) => time + (at === 4 ? 0.08 : 0));
		expect(isEven(late, 3, 8, null)).toBe(false);
	});

	it('goes by the tempo where one is given', () => {
		expect(isEven(onsets('x..x..x.', 3, 0.25), 3, 8, 0.25)).toBe(true);
		expect(isEven(onsets('x..x..x.', 3, 0.2), 3, 8, 0.25)).toBe(false);
		expect(isEven([], 3, 8, 0.25)).toBe(false);
	});
});
