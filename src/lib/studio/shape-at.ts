import type { Shape } from '$lib/sandbox/host';

/** How far from a thin shape the pointer may be, in CSS pixels. */
const REACH = 4;
/** Less than this can be looked through. */
const OPAQUE = 0.5;
/** What is seen through another shape is meant when it is so much smaller. */
const MUCH_SMALLER = 4;

/**
 * What lies on top at a point, the last of those whose rim holds it: `shapes` has the lowest first. Of a shape that
 * has no inside only its stroke counts, and what is much smaller is seen through one that hides little; null where
 * there is none.
 */
export function shapeAt(shapes: readonly Shape[], x: number, y: number): Shape | null {
	let found: Shape | null = null;
	for (let at = shapes.length - 1; at >= 0; at--) {
		const shape = shapes[at];
		if (!shape || !isNearBox(shape, x, y) || !isHit(shape, x, y)) continue;
		if (!found || area(shape) * MUCH_SMALLER < area(found)) found = shape;
		if (shape.fill >= OPAQUE) break;
	}
	return found;
}

const area = ({ left, top, right, bottom }: Shape): number => (right - left) * (bottom - top);

const reachOf = ({ stroke }: Shape): number => (stroke > 0 ? Math.max(REACH, stroke / 2) : 0);

function isNearBox(shape: Shape, x: number, y: number): boolean {
	const { left, top, right, bottom } = shape;
	const reach = Math.max(REACH, reachOf(shape));
	return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}

function isHit(shape: Shape, x: number, y: number): boolean {
	const rim = rimOf(shape);
	if (shape.fill > 0 && isInside(rim, x, y)) return true;
	// A filled shape of a pixel or two has to be met as well.
	const isTiny = Math.max(shape.right - shape.left, shape.bottom - shape.top) < REACH;
	const reach =
		shape.stroke > 0 || (shape.fill > 0 && isTiny) ? Math.max(REACH, reachOf(shape)) : 0;
	return reach > 0 && distanceTo(rim, x, y) <= reach;
}

type Rim = ArrayLike<number>;

const rimOf = ({ outline, left, top, right, bottom }: Shape): Rim =>
	outline ?? [left, top, right, top, right, bottom, left, bottom];

/** Each side of a rim, the last leading back to its beginning. */
function* sidesOf(rim: Rim): Generator<[number, number, number, number]> {
	for (let at = 0; at + 1 < rim.length; at += 2) {
		const next = (at + 2) % rim.length;
		yield [rim[at] ?? 0, rim[at + 1] ?? 0, rim[next] ?? 0, rim[next + 1] ?? 0];
	}
}

/** Whether a line from the point to the right meets the rim an odd number of times. */
function isInside(rim: Rim, x: number, y: number): boolean {
	let inside = false;
	for (const [ax, ay, bx, by] of sidesOf(rim))
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	return inside;
}

function distanceTo(rim: Rim, x: number, y: number): number {
	let nearest = Infinity;
	for (const [ax, ay, bx, by] of sidesOf(rim)) {
		const long = (bx - ax) ** 2 + (by - ay) ** 2;
		const along = long === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long;
		const share = Math.max(0, Math.min(1, along));
		nearest = Math.min(nearest, Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay)));
	}
	return nearest;
}
