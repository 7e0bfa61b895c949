import { expect, it } from 'vitest';
import { placeOf } from './place';

const stage = { width: 600, height: 500 };
const canvas = { left: 90, top: 12, width: 400, height: 300 };

it('is the living canvas’s own place while nothing has changed', () => {
	expect(placeOf({ width: 400, height: 300 }, stage, { canvas, stage })).toEqual(canvas);
	expect(placeOf({ width: 800, height: 600 }, stage, { canvas, stage })).toEqual(canvas);
});

it('is the middle for another shape, another stage and no canvas, never enlarged', () => {
	const middle = { left: 100, top: 100, width: 400, height: 300 };
	expect(placeOf({ width: 400, height: 300 }, stage, null)).toEqual(middle);
	const wider = { width: 700, height: 500 };
	expect(placeOf({ width: 400, height: 300 }, wider, { canvas, stage }).left).toBe(150);
	expect(placeOf({ width: 300, height: 300 }, stage, { canvas, stage })).toEqual({
		left: 150,
		top: 100,
		width: 300,
		height: 300
	});
	expect(placeOf({ width: 1200, height: 500 }, stage, null)).toEqual({
		left: 0,
		top: 125,
		width: 600,
		height: 250
	});
});
