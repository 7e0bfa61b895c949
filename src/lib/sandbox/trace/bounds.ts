/** A box on the canvas, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A point in the coordinates the sketch draws in. */
export type Point = [x: number, y: number];

/** Where a point goes: x to `a * x + c * y + e`, y to `b * x + d * y + f`, as a browser's canvas has it. */
export type Transform = [a: number, b: number, c: number, d: number, e: number, f: number];

/** What decides how numbers become a shape; angles are in radians. */
export type ShapeModes = { rectMode: string; ellipseMode: string; imageMode: string };

/** The points whose hull a shape covers, before any transform; null for calls that draw no known shape. */
export function pointsOf(name: string, numbers: number[], modes: ShapeModes): Point[] | null {
	const [a = 0, b = 0, c = 0, d = c, e = 0, f = 0] = numbers;
	switch (name) {
		case 'point':
			return [[a, b]];
		case 'line':
		case 'triangle':
		case 'quad':
			return pairs(numbers.slice(0, { line: 4, triangle: 6, quad: 8 }[name]));
		case 'circle':
			return box(a, b, c, c, modes.ellipseMode);
		case 'ellipse':
			return box(a, b, c, d, modes.ellipseMode);
		case 'square':
			return box(a, b, c, c, modes.rectMode);
		case 'rect':
			return box(a, b, c, d, modes.rectMode);
		case 'image':
			return box(a, b, c, d, modes.imageMode);
		case 'arc':
			return arc(box(a, b, c, d, modes.ellipseMode), e, f);
		case 'bezier':
			return along(pairs(numbers.slice(0, 8)), bezierWeights);
		case 'spline':
			return along(pairs(numbers.slice(0, 8)), splineWeights);
		default:
			return null;
	}
}

/** The box around points after a transform from the sketch's coordinates to CSS pixels; null for no points. */
export function boundsOf(points: readonly Point[], [a, b, c, d, e, f]: Transform): Box | null {
	let left = Infinity;
	let top = Infinity;
	let right = -Infinity;
	let bottom = -Infinity;
	// By number: thousands are gone through before an engine has made anything quick of them.
	for (let at = 0; at < points.length; at++) {
		const point = points[at] as Point;
		const pointX = point[0];
		const pointY = point[1];
		const x = a * pointX + c * pointY + e;
		const y = b * pointX + d * pointY + f;
		if (!Number.isFinite(x + y)) return null;
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
	}
	return points.length === 0 ? null : { left, top, right, bottom };
}

/** An argument as a number, or NaN: some of p5's constants are symbols, and not every object can be made a number of. */
export function numberOf(value: unknown): number {
	return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

/** Numbers taken two by two as points. */
export function pairs(numbers: number[]): Point[] {
	const points: Point[] = [];
	for (let at = 0; at + 1 < numbers.length; at += 2)
		points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
	return points;
}

function box(a: number, b: number, c: number, d: number, mode: string): Point[] {
	if (mode === 'corners') return corners(a, b, c, d);
	if (mode === 'center') return corners(a - c / 2, b - d / 2, a + c / 2, b + d / 2);
	if (mode === 'radius') return corners(a - c, b - d, a + c, b + d);
	return corners(a, b, a + c, b + d);
}

const corners = (left: number, top: number, right: number, bottom: number): Point[] => [
	[left, top],
	[right, top],
	[right, bottom],
	[left, bottom]
];

const SAMPLES = 48;

/** An arc with its centre, where filling it leads. */
function arc(corners: Point[], start: number, stop: number): Point[] {
	const [[left, top], [right, bottom]] = [corners[0] ?? [0, 0], corners[2] ?? [0, 0]];
	const centre: Point = [(left + right) / 2, (top + bottom) / 2];
	const turn = Math.PI * 2;
	const sweep = Math.abs(stop - start) >= turn ? turn : (((stop - start) % turn) + turn) % turn;
	const points = [centre];
	for (let step = 0; step <= SAMPLES; step++) {
		const angle = start + (sweep * step) / SAMPLES;
		points.push([
			centre[0] + ((right - left) / 2) * Math.cos(angle),
			centre[1] + ((bottom - top) / 2) * Math.sin(angle)
		]);
	}
	return points;
}

function along(controls: Point[], weights: (t: number) => number[]): Point[] {
	const points: Point[] = [];
	for (let step = 0; step <= SAMPLES; step++) {
		const share = weights(step / SAMPLES);
		points.push([
			controls.reduce((sum, [x], index) => sum + x * (share[index] ?? 0), 0),
			controls.reduce((sum, [, y], index) => sum + y * (share[index] ?? 0), 0)
		]);
	}
	return points;
}

const bezierWeights = (t: number) => [
	(1 - t) ** 3,
	3 * t * (1 - t) ** 2,
	3 * t * t * (1 - t),
	t ** 3
];

/** Catmull-Rom, between the second and the third of four points. */
const splineWeights = (t: number) => [
	(-t + 2 * t * t - t ** 3) / 2,
	(2 - 5 * t * t + 3 * t ** 3) / 2,
	(t + 4 * t * t - 3 * t ** 3) / 2,
	(-t * t + t ** 3) / 2
];
