import { expect, it } from 'vitest';
import { Gesture } from './gesture';

it('takes one hold, however long, for one movement', () => {
	const gesture = new Gesture();
	gesture.hold();
	const first = gesture.groupOf('a', 0);
	expect(gesture.groupOf('a', 5000)).toBe(first);
	gesture.release();
	gesture.hold();
	expect(gesture.groupOf('a', 5100)).not.toBe(first);
});

it('joins keys that follow each other closely on one control', () => {
	const gesture = new Gesture();
	const first = gesture.groupOf('a', 0);
	expect(gesture.groupOf('a', 900)).toBe(first);
	expect(gesture.groupOf('a', 1800)).toBe(first);
	const second = gesture.groupOf('b', 1900);
	expect(second).not.toBe(first);
	expect(gesture.groupOf('b', 4000)).not.toBe(second);
});
