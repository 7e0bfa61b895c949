import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { makeEvidence, makePicture } from '../../fixtures/trace';
import { pixels as kind } from './pixels';

type Mark = (x: number, y: number) => boolean;

const see = (options: unknown, mark: Mark) =>
	kind.see(
		v.parse(kind.schema, options),
		makeEvidence({
			pictures: [
				makePicture(100, 100, (x, y) => (mark(x, y) ? [0, 0, 0, 255] : [255, 255, 255, 255]))
			]
		})
	);
const box =
	(left: number, top: number, right: number, bottom: number): Mark =>
	(x, y) =>
		x >= left && x < right && y >= top && y < bottom;
const any =
	(...marks: Mark[]): Mark =>
	(x, y) =>
		marks.some((mark) => mark(x, y));

describe('symmetry', () => {
	const sides = any(box(10, 10, 30, 40), box(70, 10, 90, 40));
	const corners = any(box(10, 10, 30, 40), box(70, 60, 90, 90));

	it('about a vertical axis is left like right', () => {
		expect(see({ symmetry: { axis: 'vertical', min: 0.95 } }, sides).holds).toBe(true);
		expect(see({ symmetry: { axis: 'horizontal', min: 0.95 } }, sides).holds).toBe(false);
		expect(see({ symmetry: { axis: 'both', min: 0.95 } }, sides).holds).toBe(false);
		expect(see({ symmetry: { axis: 'vertical', min: 0.95 } }, corners).holds).toBe(false);
	});

	it('about both is that of all four corners; in rotation, that of half a turn', () => {
		const four = any(sides, box(10, 60, 30, 90), box(70, 60, 90, 90));
		expect(see({ symmetry: { axis: 'both', min: 1 } }, four).holds).toBe(true);
		expect(see({ symmetry: { axis: 'rotation', min: 1 } }, corners).holds).toBe(true);
		expect(see({ symmetry: { axis: 'rotation', min: 0.5 } }, sides).holds).toBe(false);
	});

	it('forgives a pixel, but not paper: an empty canvas has none', () => {
		const off = any(box(10, 10, 30, 40), box(71, 10, 91, 40));
		expect(see({ symmetry: { axis: 'vertical', min: 0.95 } }, off).holds).toBe(true);
		expect(see({ symmetry: { axis: 'vertical', min: 0.01 } }, () => false)).toMatchObject({
			holds: false,
			values: { symmetry: { share: 0 } }
		});
	});

	it('may be that of one region', () => {
		const left = { symmetry: { axis: 'horizontal', min: 1 }, region: { right: 0.5 } };
		const mark = any(box(10, 10, 30, 20), box(10, 80, 30, 90), box(70, 10, 90, 40));
		expect(see(left, mark).holds).toBe(true);
	});
});

describe('clusters', () => {
	const clusters = { clusters: { radius: 0.2, min: 0.6 } };

	it('are drawn pixels near a point', () => {
		expect(see(clusters, box(45, 45, 55, 55))).toMatchObject({
			holds: true,
			values: { clusters: { share: 1 } }
		});
		expect(see(clusters, box(0, 45, 10, 55)).holds).toBe(false);
		const corner = { clusters: { at: [0.05, 0.5], radius: 0.2, min: 0.6 } };
		expect(see(corner, box(2, 45, 10, 55)).holds).toBe(true);
	});

	it('are none on an empty canvas', () => {
		expect(see(clusters, () => false).holds).toBe(false);
	});
});

it.each([
	[{}, 'looks at nothing'],
	[{ region: { left: 0.5 } }, 'looks at nothing'],
	[{ motion: {} }, 'needs `min`'],
	[{ symmetry: { axis: 'diagonal', min: 1 } }, 'vertical, horizontal'],
	[{ frame: 'middle', changed: { min: 0 } }, '`first`, `last`'],
	[{ hues: {} }, 'spread']
])('says what is amiss in %j', (options, message) => {
	const parsed = v.safeParse(kind.schema, options);
	expect(parsed.success ? '' : parsed.issues[0].message).toContain(message);
});
