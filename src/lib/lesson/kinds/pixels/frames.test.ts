import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Picture } from '$lib/sandbox/protocol';
import { makeEvidence, makePicture, makeRun } from '../../fixtures/trace';
import { pixels as kind } from './pixels';

type Colour = [number, number, number, number];
const PAPER: Colour = [250, 247, 241, 255];
const RED: Colour = [197, 58, 24, 255];

/** A red square of 20 × 20 pixels at `x`, as the picture of a frame. */
const at = (frame: number, x: number): Picture => ({
	...makePicture(100, 100, (column, row) =>
		column >= x && column < x + 20 && row >= 40 && row < 60 ? RED : PAPER
	),
	frame
});
const see = (options: unknown, pictures: Picture[]) =>
	kind.see(v.parse(kind.schema, options), makeEvidence({ pictures }));
const asked = (options: unknown) =>
	kind.needs?.(v.parse(kind.schema, options), makeRun())?.pixelFrames;

describe('a picture', () => {
	it('is asked for by its end, its frame or its moment', () => {
		expect(asked({ changed: { min: 0 } })).toEqual([]);
		expect(asked({ frame: 'first', changed: { min: 0 } })).toEqual([0, 1]);
		expect(asked({ frame: 30, changed: { min: 0 } })).toEqual([30]);
		expect(asked({ frame: { seconds: 0.5 }, changed: { min: 0 } })).toEqual([16]);
		expect(asked({ frame: { seconds: 2 }, changed: { min: 0 } })).toEqual([60]);
	});

	it('is the one of its frame; the first is that of `setup` where nothing is drawn later', () => {
		const paper = { ...makePicture(100, 100, () => PAPER), frame: 0 };
		const some = { changed: { min: 0.04, max: 0.04 } };
		expect(see({ ...some, frame: 'first' }, [paper, at(1, 0), paper]).holds).toBe(true);
		expect(see({ ...some, frame: 'first' }, [{ ...at(1, 0), frame: 0 }]).holds).toBe(true);
		expect(see({ ...some, frame: 30 }, [paper, at(30, 0), paper]).holds).toBe(true);
		expect(see({ ...some, frame: { seconds: 0.5 } }, [at(16, 0), paper]).holds).toBe(true);
	});

	it('that the sketch did not come to shows nothing; one beyond the run is a mistake of the lesson', () => {
		expect(see({ changed: { min: 0.01 }, frame: 30 }, [at(10, 0)]).holds).toBe(false);
		expect(() => see({ changed: { min: 0 }, frame: 61 }, [at(60, 0)])).toThrow('60');
		expect(() => see({ changed: { min: 0 }, frame: { seconds: 9 } }, [at(60, 0)])).toThrow();
	});
});

describe('motion', () => {
	it('is the share of pixels that differ between two frames', () => {
		const seen = see({ motion: { min: 0.05 } }, [at(1, 0), at(60, 40)]);
		expect(seen).toMatchObject({ holds: true, values: { motion: { share: 0.08 } } });
		expect(see({ motion: { min: 0.05 } }, [at(1, 0), at(60, 0)]).holds).toBe(false);
		expect(see({ motion: { max: 0 } }, [at(1, 0), at(60, 0)]).holds).toBe(true);
		const between = { between: [10, 20], min: 0.01 };
		expect(see({ motion: between }, [at(10, 0), at(20, 0), at(60, 40)]).holds).toBe(false);
	});

	it('is not seen with one picture missing, whatever is asked', () => {
		const seen = see({ motion: { max: 1 } }, [at(60, 0)]);
		expect(seen).toMatchObject({ holds: false, values: { motion: '–' } });
	});

	it('is all there is when the canvas changed its size', () => {
		const other = { ...makePicture(50, 100, () => PAPER), frame: 60 };
		expect(see({ motion: { min: 1 } }, [at(1, 0), other]).holds).toBe(true);
	});
});

it('overlap is what of one picture’s marks is still marked in the other', () => {
	const seen = see({ overlap: { min: 0.5 } }, [at(1, 0), at(60, 10)]);
	expect(seen).toMatchObject({ holds: true, values: { overlap: { share: 0.5 } } });
	expect(see({ overlap: { min: 0.6 } }, [at(1, 0), at(60, 10)]).holds).toBe(false);
});

describe('a seam', () => {
	const seam = { seam: { frames: 40 } };

	it('closes when the loop is back where it began and has been elsewhere', () => {
		expect(asked(seam)).toEqual([1, 41, 21, 11]);
		const loop = [at(1, 0), at(11, 20), at(21, 40), at(41, 0)];
		expect(see(seam, loop)).toMatchObject({
			holds: true,
			values: { closes: { share: 0 }, moves: { share: 0.08 } }
		});
	});

	it('is open when the end jumps, and nothing when all stands still', () => {
		expect(see(seam, [at(1, 0), at(11, 20), at(21, 40), at(41, 10)]).holds).toBe(false);
		expect(see(seam, [at(1, 0), at(11, 0), at(21, 0), at(41, 0)]).holds).toBe(false);
		expect(see(seam, [at(1, 0), at(11, 0)])).toMatchObject({
			holds: false,
			values: { closes: '–', moves: '–' }
		});
	});
});
