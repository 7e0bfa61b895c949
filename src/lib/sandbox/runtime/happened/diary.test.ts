import { expect, it } from 'vitest';
import { MAXIMUM_HAPPENED_SECONDS, MAXIMUM_STEPS, type FullInputStep } from '../../protocol';
import { Diary, thinOut } from './diary';

const move = (frame: number, x = 0): FullInputStep => ({
	type: 'pointer',
	frame,
	action: 'move',
	x,
	y: 0,
	button: 'left'
});
const key = (frame: number): FullInputStep => ({
	type: 'key',
	frame,
	action: 'down',
	key: 'a',
	code: 'KeyA'
});

it('notes frames in their order, though a browser names a time before the last', () => {
	const diary = new Diary();
	for (const moment of [-3, 10, 8, 30]) diary.addFrame(moment);
	expect(diary.moments).toEqual([0, 10, 10, 30]);
	expect(diary.frame).toBe(5);
});

it('keeps the last of the moves before one frame, and every press between them', () => {
	const diary = new Diary();
	for (const step of [move(1, 1), move(1, 2), key(1), move(1, 3), move(2, 4)]) diary.addStep(step);
	expect(diary.steps).toEqual([move(1, 2), key(1), move(1, 3), move(2, 4)]);
});

it('keeps the moves of two fingers apart', () => {
	const diary = new Diary();
	const touch = (finger: number): FullInputStep => ({
		type: 'touch',
		frame: 1,
		action: 'move',
		finger,
		x: finger,
		y: 0
	});
	for (const finger of [0, 1, 0]) diary.addStep(touch(finger));
	expect(diary.steps).toHaveLength(3);
});

it('ends after ten minutes of running, in which an hour asleep counts a second', () => {
	const diary = new Diary();
	diary.addFrame(0);
	diary.addFrame(3_600_000);
	expect(diary.isFull).toBe(false);
	for (let second = 2; second <= MAXIMUM_HAPPENED_SECONDS; second++)
		diary.addFrame(3_600_000 + second * 1000);
	expect(diary.isFull).toBe(false);
	const { length } = diary.moments;
	diary.addFrame(3_600_000 + (MAXIMUM_HAPPENED_SECONDS + 1) * 1000);
	expect(diary.isFull).toBe(true);
	diary.addStep(key(1));
	expect(diary.moments).toHaveLength(length);
	expect(diary.steps).toEqual([]);
});

it('thins out the older moves when there are too many, and nothing else', () => {
	const steps = [key(1), move(1), move(2), move(3), key(4), move(4), move(5), move(6)];
	expect(thinOut(steps)).toEqual([key(1), move(1), move(3), key(4), move(4), move(5), move(6)]);
	const diary = new Diary();
	for (let frame = 1; frame <= MAXIMUM_STEPS * 2; frame++) diary.addStep(move(frame));
	expect(diary.steps.length).toBeLessThan(MAXIMUM_STEPS);
	expect(diary.steps.at(-1)).toEqual(move(MAXIMUM_STEPS * 2));
	expect(diary.isFull).toBe(false);
});

it('ends when there are too many keys, of which none can be left out', () => {
	const diary = new Diary();
	for (let count = 0; count <= MAXIMUM_STEPS; count++) diary.addStep(key(1));
	expect(diary.isFull).toBe(true);
	expect(diary.steps.length).toBeLessThanOrEqual(MAXIMUM_STEPS);
});
