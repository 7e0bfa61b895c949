import { expect, it } from 'vitest';
import { slotAt, slotFrom, slotsOf } from './slots';

const even = (count: number, framesPerSecond: number) =>
	Array.from({ length: count }, (_, at) => ((at + 1) * 1000) / framesPerSecond);

it('keeps every other frame of a sketch at 60 a second, back from the last, for 20 seconds', () => {
	const slots = slotsOf(even(3600, 60));
	expect(slots).toHaveLength(601);
	expect(slots.at(-1)).toEqual({ frame: 3600, ago: 0 });
	expect(slots.at(-2)?.frame).toBe(3598);
	expect(slots[0]?.ago).toBeCloseTo(20);
	expect(slots[0]?.frame).toBe(2400);
});

it.each([
	[12, 10],
	[30, 10],
	[144, 10]
])('keeps no more than 30 a second of %d frames a second', (framesPerSecond, seconds) => {
	const slots = slotsOf(even(framesPerSecond * seconds, framesPerSecond));
	expect(slots.length).toBeLessThanOrEqual(30 * seconds + 1);
	expect(slots.length).toBeGreaterThanOrEqual(Math.min(framesPerSecond, 28) * seconds - 1);
	expect(slots.map(({ frame }) => frame)).toEqual(
		slots.map(({ frame }) => frame).sort((one, other) => one - other)
	);
});

it('counts a minute in which the page was hidden as one second', () => {
	const slots = slotsOf([100, 200, 60_200, 60_300]);
	expect(slots.map(({ ago }) => Math.round(ago * 10) / 10)).toEqual([1.2, 1.1, 0.1, 0]);
});

it('begins with the frame that was drawn first', () => {
	expect(slotsOf([4, 38, 72], 2).map(({ frame }) => frame)).toEqual([2, 3]);
	expect(slotsOf([4, 38, 72]).map(({ frame }) => frame)).toEqual([1, 2, 3]);
});

it('has no moments of a sketch that never drew', () => {
	expect(slotsOf([])).toEqual([]);
});

it('finds the place of a moment, and of one a second further', () => {
	const slots = slotsOf(even(300, 30));
	expect(slotAt(slots, 0)).toBe(299);
	expect(slotAt(slots, 1)).toBe(269);
	expect(slotAt(slots, 99)).toBe(0);
	expect(slotFrom(slots, 269, 1)).toBe(299);
	expect(slotFrom(slots, 299, 1)).toBe(299);
	expect(slotFrom(slots, 10, -1)).toBe(0);
	expect(slotFrom(slots, 299, -1)).toBe(269);
});

it('a second leads at least one moment on where moments are far apart', () => {
	const slots = [
		{ frame: 1, ago: 6 },
		{ frame: 2, ago: 3 },
		{ frame: 3, ago: 0 }
	];
	expect(slotFrom(slots, 1, -1)).toBe(0);
	expect(slotFrom(slots, 1, 1)).toBe(2);
});
