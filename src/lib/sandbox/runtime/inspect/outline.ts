import type { Point } from '../../trace';

const ROUND = 24;
const MOST_POINTS = 40;

/** The points of a shape's rim, before any transform, from those it is known by: of a circle the corners around it. */
export function rimOf(name: string, points: readonly Point[]): readonly Point[] {
	const [[left, top], [right, bottom]] = [points[0] ?? [0, 0], points[2] ?? [0, 0]];
	if (name === 'circle' || name === 'ellipse')
		return Array.from({ length: ROUND }, (_, step): Point => {
			const angle = (step * 2 * Math.PI) / ROUND;
			return [
				(left + right) / 2 + ((right - left) / 2) * Math.cos(angle),
				(top + bottom) / 2 + ((bottom - top) / 2) * Math.sin(angle)
			];
		});
	const every = Math.ceil(points.length / MOST_POINTS);
	return points.filter((_, at) => at % every === 0 || at === points.length - 1);
}

/** Whether a rim is the box around it: then the box says it all. */
export const isItsBox = (name: string, [, b, c]: readonly number[]): boolean =>
	['rect', 'square', 'image', 'text'].includes(name) && b === 0 && c === 0;
