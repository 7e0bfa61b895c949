import { describe, expect, it } from 'vitest';
import { boundsOf, pointsOf, type Point, type Transform } from './bounds';

const modes = { rectMode: 'corner', ellipseMode: 'center', imageMode: 'corner' };
const identity: Transform = [1, 0, 0, 1, 0, 0];
const edges = (points: Point[] | null, transform = identity) => {
	const box = points && boundsOf(points, transform);
	return (
		box && [box.left, box.top, box.right, box.bottom].map((edge) => Math.round(edge * 100) / 100)
	);
};

describe('bounds', () => {
	it.each<[string, number[], Partial<typeof modes>, number[] | null]>([
		['point', [3, 4], {}, [3, 4, 3, 4]],
		['line', [5, 1, 2, 8], {}, [2, 1, 5, 8]],
		['triangle', [0, 0, 10, 0, 5, 9], {}, [0, 0, 10, 9]],
		['quad', [0, 0, 10, 0, 12, 9, 1, 7], {}, [0, 0, 12, 9]],
		['circle', [50, 60, 20], {}, [40, 50, 60, 70]],
		['circle', [50, 60, 20], { ellipseMode: 'corner' }, [50, 60, 70, 80]],
		['circle', [50, 60, 20], { ellipseMode: 'radius' }, [30, 40, 70, 80]],
		['ellipse', [50, 60, 20, 40], {}, [40, 40, 60, 80]],
		['ellipse', [50, 60, 20], {}, [40, 50, 60, 70]],
		['ellipse', [10, 20, 30, 50], { ellipseMode: 'corners' }, [10, 20, 30, 50]],
		['square', [10, 20, 5], {}, [10, 20, 15, 25]],
		['rect', [10, 20, 30, 40], {}, [10, 20, 40, 60]],
		['rect', [10, 20, 30], {}, [10, 20, 40, 50]],
		['rect', [10, 20, 30, 40], { rectMode: 'center' }, [-5, 0, 25, 40]],
		['rect', [10, 20, 30, 40], { rectMode: 'corners' }, [10, 20, 30, 40]],
		['rect', [10, 20, 30, 40], { rectMode: 'radius' }, [-20, -20, 40, 60]],
		['image', [0, 0, 8, 9], { imageMode: 'center' }, [-4, -4.5, 4, 4.5]],
		['arc', [0, 0, 20, 20, 0, Math.PI / 2], {}, [0, 0, 10, 10]],
		['arc', [0, 0, 20, 20, Math.PI, 0], {}, [-10, -10, 10, 0]],
		['bezier', [0, 0, 0, 10, 10, 10, 10, 0], {}, [0, 0, 10, 7.5]],
		['spline', [0, 0, 10, 5, 20, 5, 30, 0], {}, [10, 5, 20, 5.63]],
		['fill', [1, 2, 3], {}, null]
	])('of %s%j %j', (name, numbers, given, expected) => {
		expect(edges(pointsOf(name, numbers, { ...modes, ...given }))).toEqual(expected);
	});

	it('follow transforms', () => {
		const quarterTurn: Transform = [0, 1, -1, 0, 100, 50];
		expect(edges(pointsOf('rect', [0, 0, 30, 10], modes), quarterTurn)).toEqual([90, 50, 100, 80]);
	});

	it('are none for numbers that are none', () => {
		expect(edges(pointsOf('circle', [NaN, 1, 2], modes))).toBeNull();
	});
});
