import type { Point } from '../../trace';
import type { Point3 } from './solids';

type Matrix = { mat4: ArrayLike<number> };

/** What p5 has of a canvas for three dimensions. */
export type Space = {
	width: number;
	height: number;
	isP3D?: boolean;
	states: { uModelMatrix?: Matrix; uViewMatrix?: Matrix; uPMatrix?: Matrix };
};

/** Where points in space are seen, in CSS pixels of the canvas, and how far away they are on average; null where they are not. */
export function project(
	points: readonly Point3[],
	{ width, height, states }: Space
): { seen: Point[]; depth: number } | null {
	const matrices = [states.uModelMatrix, states.uViewMatrix, states.uPMatrix];
	const seen: Point[] = [];
	let depth = 0;
	for (const [x, y, z] of points) {
		let point = [x, y, z, 1];
		for (const matrix of matrices) if (matrix) point = times(matrix.mat4, point);
		const [clipX = 0, clipY = 0, clipZ = 0, w = 0] = point;
		// What lies behind the eye is not seen.
		if (!(w > 0)) continue;
		seen.push([(clipX / w / 2 + 0.5) * width, (0.5 - clipY / w / 2) * height]);
		depth += clipZ / w;
	}
	return seen.length === 0 ? null : { seen, depth: depth / seen.length };
}

/** A matrix, column after column, times a point. */
const times = (matrix: ArrayLike<number>, point: number[]): number[] =>
	[0, 1, 2, 3].map((row) =>
		point.reduce((sum, value, column) => sum + (matrix[column * 4 + row] ?? 0) * value, 0)
	);

/** The points at the rim of others, in their order around it (Andrew's monotone chain). */
export function hullOf(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
	const half = (along: Point[]): Point[] => {
		const chain: Point[] = [];
		for (const point of along) {
			while (chain.length > 1 && !turnsLeft(chain.at(-2)!, chain.at(-1)!, point)) chain.pop();
			chain.push(point);
		}
		return chain.slice(0, -1);
	};
	return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.reverse())];
}

const turnsLeft = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
