import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { makeEvidence, makePicture } from '../../fixtures/trace';
import { pixels as kind } from './pixels';

type Colour = [number, number, number, number];
const WHITE: Colour = [255, 255, 255, 255];
const RED: Colour = [255, 0, 0, 255];
const ORANGE: Colour = [255, 128, 0, 255];
const PINK: Colour = [255, 0, 100, 255];
const CYAN: Colour = [0, 255, 255, 255];

/** Stripes of 10 pixels in the given colours, the rest white. */
const see = (options: unknown, ...stripes: Colour[]) =>
	kind.see(
		v.parse(kind.schema, options),
		makeEvidence({
			pictures: [makePicture(100, 100, (x) => stripes[Math.floor((x - 10) / 10)] ?? WHITE)]
		})
	);

describe('hues', () => {
	it('spread along the smallest arc, across red as anywhere', () => {
		const seen = see({ hues: { spread: { max: 60 } } }, PINK, RED, ORANGE);
		expect(seen).toMatchObject({ holds: true, values: { spread: 54, groups: 1 } });
		expect(see({ hues: { spread: { max: 60 } } }, RED, CYAN)).toMatchObject({
			holds: false,
			values: { spread: 180 }
		});
	});

	it('stand in families, and those apart on the circle', () => {
		const contrast = { hues: { groups: { min: 2, max: 2 }, apart: { min: 150, max: 210 } } };
		expect(see(contrast, RED, RED, ORANGE, CYAN)).toMatchObject({
			holds: true,
			values: { groups: 2, apart: 170 }
		});
		expect(see(contrast, RED, ORANGE)).toMatchObject({ holds: false, values: { apart: '–' } });
	});

	it('are none on grey, black and white, and then nothing holds', () => {
		const grey: Colour = [120, 122, 121, 255];
		const seen = see({ hues: { spread: { max: 360 } } }, grey, [0, 0, 0, 255], [9, 0, 0, 255]);
		expect(seen).toMatchObject({ holds: false, values: { spread: '–', groups: 0, hue: '–' } });
		expect(see({ hues: { groups: { max: 0 } } }, grey).holds).toBe(true);
		expect(see({ hue: { about: 0, within: 180 } }, [255, 0, 0, 0]).holds).toBe(false);
	});

	it('do not count smoothed edges', () => {
		const paint = (x: number): Colour => (x === 50 ? ORANGE : RED);
		const picture = makePicture(100, 100, paint);
		const options = v.parse(kind.schema, { hues: { spread: { max: 5 } } });
		expect(kind.see(options, makeEvidence({ pictures: [picture] })).holds).toBe(true);
	});

	it('all round the wheel are one family with no gap', () => {
		const wheel = makePicture(360, 100, (x) => {
			const part = (shift: number) =>
				Math.round(255 * Math.min(1, Math.max(0, Math.abs(((x + shift) % 360) / 60 - 3) - 1)));
			return [part(0), part(240), part(120), 255];
		});
		const options = v.parse(kind.schema, { hues: { groups: { min: 1, max: 1 } } });
		const seen = kind.see(options, makeEvidence({ pictures: [wheel] }));
		expect(seen.holds).toBe(true);
		expect(seen.values.spread).toBeGreaterThan(340);
	});

	it('have a mean that finds its way across red', () => {
		expect(see({ hue: { about: 350, within: 15 } }, PINK, ORANGE)).toMatchObject({
			holds: true,
			values: { hue: 3 }
		});
		expect(see({ hue: { about: 180, within: 15 } }, PINK, ORANGE).holds).toBe(false);
	});
});

it('brightness and saturation are means of the region', () => {
	const half = { region: { left: 0.1, right: 0.3 } };
	expect(see({ ...half, brightness: { min: 0.5 } }, [0, 0, 0, 255], WHITE)).toMatchObject({
		holds: true,
		values: { brightness: { share: 0.5 }, saturation: { share: 0 } }
	});
	expect(see({ ...half, saturation: { max: 0.4 } }, RED, WHITE)).toMatchObject({
		holds: false,
		values: { saturation: { share: 0.5 } }
	});
});
