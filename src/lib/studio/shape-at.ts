import type { Box } from '$lib/lesson';

/** How far from a thin shape the pointer may be, in CSS pixels. */
const REACH = 4;

/** What lies on top at a point: the smallest of the shapes there, the last drawn of equals; null where there is none. */
export function shapeAt<Shape extends Box>(shapes: Shape[], x: number, y: number): Shape | null {
	let found: Shape | null = null;
	for (const shape of shapes) {
		const { left, top, right, bottom } = shape;
		if (x < left - REACH || x > right + REACH || y < top - REACH || y > bottom + REACH) continue;
		if (!found || area(shape) <= area(found)) found = shape;
	}
	return found;
}

const area = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);
