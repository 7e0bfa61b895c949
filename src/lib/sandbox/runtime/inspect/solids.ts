/** A point in the coordinates a sketch draws in. */
export type Point3 = [x: number, y: number, z: number];

type Modelled = { vertices?: { x: number; y: number; z: number }[] };

const ROUND = 16;
const SIZE = 50;

/** Points whose hull a solid covers, before any transform; null for calls that draw none. */
export function solidPoints(name: string, numbers: number[], parts: unknown[]): Point3[] | null {
	const [a = SIZE, b = a, c = b] = numbers.filter(Number.isFinite);
	switch (name) {
		case 'box':
			return [...sheet(a, b, -c / 2), ...sheet(a, b, c / 2)];
		case 'plane':
			return sheet(a, b, 0);
		case 'sphere':
			return ball(a, a, a);
		case 'ellipsoid':
			return ball(a, b, c);
		case 'cylinder':
		case 'cone':
			return [-b / 2, b / 2].flatMap((y) =>
				name === 'cone' && y > 0 ? [[0, y, 0] as Point3] : ring((cos, sin) => [a * cos, y, a * sin])
			);
		case 'torus': {
			const tube = numbers[1] ?? 10;
			const outer = (z: number) => ring((cos, sin) => [(a + tube) * cos, (a + tube) * sin, z]);
			return [...outer(-tube), ...outer(tube)];
		}
		case 'line':
			return numbers.length < 6 ? null : threes(numbers);
		case 'point':
			return [[numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0]];
		case 'model':
			return modelled((parts[0] ?? {}) as Modelled);
		default:
			return null;
	}
}

const known = new WeakMap<object, Point3[]>();

/** The corners of the box around a model, which may have a hundred thousand points. */
function modelled(model: Modelled): Point3[] | null {
	const { vertices } = model;
	if (!vertices || vertices.length === 0) return null;
	const found = known.get(vertices);
	if (found) return found;
	const low: Point3 = [Infinity, Infinity, Infinity];
	const high: Point3 = [-Infinity, -Infinity, -Infinity];
	for (const { x, y, z } of vertices)
		for (const [axis, value] of [x, y, z].entries()) {
			low[axis] = Math.min(low[axis] ?? value, value);
			high[axis] = Math.max(high[axis] ?? value, value);
		}
	const corners = [low[0], high[0]].flatMap((x) =>
		[low[1], high[1]].flatMap((y) => [low[2], high[2]].map((z): Point3 => [x, y, z]))
	);
	known.set(vertices, corners);
	return corners;
}

const sheet = (width: number, height: number, z: number): Point3[] => [
	[-width / 2, -height / 2, z],
	[width / 2, -height / 2, z],
	[width / 2, height / 2, z],
	[-width / 2, height / 2, z]
];

const ring = (at: (cos: number, sin: number) => Point3): Point3[] =>
	Array.from({ length: ROUND }, (_, step) => {
		const angle = (step * 2 * Math.PI) / ROUND;
		return at(Math.cos(angle), Math.sin(angle));
	});

const ball = (x: number, y: number, z: number): Point3[] => [
	...ring((cos, sin) => [x * cos, y * sin, 0]),
	...ring((cos, sin) => [x * cos, 0, z * sin]),
	...ring((cos, sin) => [0, y * cos, z * sin])
];

const threes = (numbers: number[]): Point3[] => [
	[numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0],
	[numbers[3] ?? 0, numbers[4] ?? 0, numbers[5] ?? 0]
];
