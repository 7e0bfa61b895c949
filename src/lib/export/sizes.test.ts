import { describe, expect, it } from 'vitest';
import { densityFor, placeOf, showsBorder } from './placement';
import { outputSize } from './sizes';

const size = (shape: Parameters<typeof outputSize>[0]['shape'], format: 'mp4' | 'gif' | 'png') =>
	outputSize({ shape, width: 1001, height: 5000 }, format, [401, 399]);

describe('the size of the file’s picture', () => {
	it.each([
		['square', [1080, 1080]],
		['portrait', [1080, 1350]],
		['classic', [1080, 1440]],
		['tall', [1080, 1920]],
		['wide', [1920, 1080]],
		['own', [400, 398]],
		['free', [1000, 4096]]
	] as const)('of a film, %s', (shape, wanted) => {
		expect(size(shape, 'mp4')).toEqual(wanted);
	});

	it('of a still may be odd, and of a GIF in a fixed shape is half', () => {
		expect(size('own', 'png')).toEqual([401, 399]);
		expect(size('free', 'png')).toEqual([1001, 4096]);
		expect(size('portrait', 'gif')).toEqual([540, 675]);
		expect(size('own', 'gif')).toEqual([401, 399]);
	});
});

describe('how a canvas meets another shape', () => {
	it('is drawn anew at the density that makes it as large as it may be', () => {
		expect(densityFor([400, 400], [1080, 1350], 'whole')).toBeCloseTo(2.7, 6);
		expect(densityFor([400, 400], [1080, 1350], 'fill')).toBeCloseTo(3.375, 6);
		expect(Math.floor(400 * densityFor([400, 400], [1080, 1350], 'whole'))).toBe(1080);
	});

	it('is left alone when a pixel is all that differs', () => {
		expect(densityFor([401, 399], [400, 398], 'whole')).toBe(1);
		expect(placeOf([401, 399], [400, 398], 'whole')).toMatchObject({ width: 401, height: 399 });
	});

	it('never asks for a canvas beyond 4096 pixels or a density beyond 0.1 to 8', () => {
		expect(densityFor([4000, 100], [4096, 4096], 'fill')).toBeCloseTo(1.024, 6);
		expect(densityFor([16, 16], [4096, 4096], 'whole')).toBe(8);
		expect(densityFor([4096, 4096], [16, 16], 'whole')).toBe(0.1);
	});

	it('lies in the middle, whole or cropped', () => {
		expect(placeOf([1080, 1080], [1080, 1350], 'whole')).toEqual({
			x: 0,
			y: 135,
			width: 1080,
			height: 1080
		});
		expect(placeOf([1350, 1350], [1080, 1350], 'fill')).toEqual({
			x: -135,
			y: 0,
			width: 1350,
			height: 1350
		});
	});

	it('shows a border only where the shapes differ', () => {
		expect(showsBorder([400, 400], [1080, 1080], 'whole')).toBe(false);
		expect(showsBorder([400, 400], [1080, 1350], 'whole')).toBe(true);
		expect(showsBorder([400, 400], [1080, 1350], 'fill')).toBe(false);
	});
});
