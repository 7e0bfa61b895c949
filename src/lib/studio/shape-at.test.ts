import { expect, it } from 'vitest';
import { shapeAt } from './shape-at';

const box = (line: number, left: number, top: number, right: number, bottom: number) => ({
	line,
	left,
	top,
	right,
	bottom
});

it.each([
	['the only one', [box(1, 0, 0, 10, 10)], 5, 5, 1],
	['the smaller, though drawn before', [box(1, 4, 4, 6, 6), box(2, 0, 0, 10, 10)], 5, 5, 1],
	['the later of equals', [box(1, 0, 0, 10, 10), box(2, 0, 0, 10, 10)], 5, 5, 2],
	['a thin line beside the pointer', [box(1, 0, 5, 100, 5)], 50, 8, 1],
	['nothing far away', [box(1, 0, 0, 10, 10)], 50, 50, undefined]
])('at a point is %s', (_, shapes, x, y, line) => {
	expect(shapeAt(shapes, x, y)?.line).toBe(line);
});
