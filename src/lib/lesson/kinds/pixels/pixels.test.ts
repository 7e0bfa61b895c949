import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { makeEvidence, makePicture } from '../../fixtures/trace';
import { pixels as kind } from './pixels';

type Colour = [number, number, number, number];
const PAPER: Colour = [250, 247, 241, 255];
const RED: Colour = [197, 58, 24, 255];
const BLUE: Colour = [36, 50, 74, 255];

const see = (options: unknown, paint: (x: number, y: number) => Colour) =>
	kind.see(
		v.parse(kind.schema, options),
		makeEvidence({ pictures: [makePicture(100, 100, paint)] })
	);
const square = (x: number, y: number) => x >= 40 && x < 60 && y >= 40 && y < 60;

describe('pixels', () => {
	it('changed are those unlike the paper', () => {
		const seen = see({ changed: { min: 0.02, max: 0.8 } }, (x, y) => (square(x, y) ? RED : PAPER));
		expect(seen).toMatchObject({ holds: true, values: { changed: { share: 0.04 }, colours: 1 } });
	});

	it('are too few on an empty canvas, painted or not', () => {
		expect(see({ changed: { min: 0.02 } }, () => PAPER).holds).toBe(false);
		expect(see({ changed: { min: 0.02 } }, () => [0, 0, 0, 0]).holds).toBe(false);
		expect(see({ changed: { max: 0 } }, () => PAPER).holds).toBe(true);
	});

	it('are too many when only a rim of paper is left', () => {
		const rim = (x: number, y: number) => x < 4 || y < 4 || x >= 96 || y >= 96;
		expect(see({ changed: { max: 0.8 } }, (x, y) => (rim(x, y) ? PAPER : BLUE)).holds).toBe(false);
	});

	it('take the paper to be what covers most of the edge', () => {
		const seen = see({ changed: { min: 0 } }, (_, y) => (y >= 70 ? BLUE : PAPER));
		expect(seen.values.changed).toEqual({ share: 0.3 });
	});

	it('that are hardly off the paper do not count', () => {
		const seen = see({ changed: { max: 0 } }, (x, y) =>
			square(x, y) ? [246, 243, 237, 255] : PAPER
		);
		expect(seen.holds).toBe(true);
	});

	it('are looked at in one region only when asked', () => {
		const paint = (x: number): Colour => (x >= 60 ? RED : PAPER);
		expect(see({ changed: { max: 0 }, region: { right: 0.6 } }, paint).holds).toBe(true);
		expect(see({ changed: { min: 1 }, region: { left: 0.6 } }, paint).holds).toBe(true);
	});

	it('have as many colours as fields, smoothed edges left out', () => {
		const paint = (x: number, y: number): Colour => {
			if (x === 50 && y < 10) return [120, 130, 140, 255];
			if (!square(x, y)) return PAPER;
			return x < 50 ? RED : BLUE;
		};
		expect(see({ colours: { min: 2, max: 2 } }, paint)).toMatchObject({
			holds: true,
			values: { colours: 2 }
		});
		expect(see({ colours: { min: 3 } }, paint).holds).toBe(false);
	});

	it('are none without a picture', () => {
		const options = v.parse(kind.schema, { changed: { min: 0.01 } });
		expect(kind.see(options, makeEvidence({ pictures: [] }))).toMatchObject({
			holds: false,
			values: { changed: { share: 0 } }
		});
	});
});
