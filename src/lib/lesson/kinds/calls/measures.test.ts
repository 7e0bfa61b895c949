import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Call } from '$lib/sandbox/protocol';
import { makeCall, makeEvidence } from '../../fixtures/trace';
import { calls as kind } from './calls';

const see = (options: unknown, calls: Call[]) =>
	kind.see(v.parse(kind.schema, options), makeEvidence({ calls }));
const measures = (measure: object, of: string[] = ['circle']) => ({
	any: of,
	measures: [measure]
});
/** A dot of 4 × 4 pixels on the canvas of 100 × 100. */
const at = (x: number, y: number, call: Partial<Call> = {}) =>
	makeCall('circle', { bounds: { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 }, ...call });
const vertex = (x: number, y: number) =>
	makeCall('vertex', { bounds: { left: x, top: y, right: x, bottom: y } });
const turned = (degrees: number, y: number) => {
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return at(50, y, { transform: [cos, sin, -sin, cos, 50, y] });
};

describe('measures of calls', () => {
	it('tell even spacing from crowding', () => {
		const spacing = { of: 'place', steps: true, take: 'variation', is: { min: 0.1 } };
		const even = [10, 20, 30, 40].map((x) => at(x, 50));
		const crowded = [10, 12, 20, 50].map((x) => at(x, 50));
		expect(see(measures(spacing), even)).toMatchObject({
			holds: false,
			values: { measured: { share: 0 } }
		});
		expect(see(measures(spacing), crowded).holds).toBe(true);
	});

	it('take steps along a line of vertices, not from one shape to the next', () => {
		const steps = measures({ of: 'y', steps: true, take: 'most', is: { max: 0.06 } }, ['vertex']);
		const coast = [50, 53, 58, 55].map((y, x) => vertex(x * 10, y));
		const other = [90, 88, 91].map((y, x) => vertex(x * 10, y));
		const begin = () => makeCall('beginShape');
		const both = [begin(), ...coast, begin(), ...other];
		expect(see(steps, both).holds).toBe(true);
		expect(see(steps, [...coast, ...other]).holds).toBe(false);
		expect(see(steps, [begin(), vertex(0, 50), vertex(10, 57)])).toMatchObject({
			holds: false,
			values: { measured: { share: expect.closeTo(0.07, 10) as number } }
		});
	});

	it('see equal sizes, and how far places range', () => {
		const equal = measures({ of: 'width', take: 'variation', is: { max: 0.01 } });
		const small = at(5, 5, { bounds: { left: 0, top: 0, right: 1, bottom: 1 } });
		expect(see(equal, [at(10, 10), at(50, 10), at(90, 90)]).holds).toBe(true);
		expect(see(equal, [at(10, 10), small]).holds).toBe(false);
		const range = measures({ of: 'y', take: 'extent', is: { min: 0.15 } });
		expect(see(range, [at(10, 10), at(10, 26)]).holds).toBe(true);
		expect(see(range, [at(10, 10), at(10, 24)]).holds).toBe(false);
	});

	it('count different colours, places and arguments', () => {
		const colours = measures({ of: 'colour', take: 'distinct', is: { min: 3 } });
		const fill = (red: number) => at(5, 5, { fill: [red, 0, 0, 255] });
		expect(see(colours, [fill(1), fill(2), fill(2)])).toMatchObject({
			holds: false,
			values: { measured: 2 }
		});
		expect(see(colours, [fill(1), fill(2), fill(3)]).holds).toBe(true);
		const drawn = (diameter: number) => at(5, 5, { arguments: [5, 5, diameter] });
		const calls = [drawn(1), drawn(1 + 1e-9), drawn(4)];
		const two = { take: 'distinct', is: { min: 2, max: 2 } };
		expect(see(measures({ of: 'argument.diameter', ...two }), calls).holds).toBe(true);
		expect(see(measures({ of: 'argument.3', ...two }), calls).holds).toBe(true);
		expect(see(measures({ of: 'place', ...two }), [at(1, 2), at(1, 2), at(2, 1)]).holds).toBe(true);
	});

	it('read colour as hue, saturation and brightness of fill or stroke', () => {
		const blue = at(5, 5, { fill: [0, 0, 255, 255] });
		const line = makeCall('line', { fill: [255, 0, 0, 255], stroke: [0, 128, 0, 255] });
		const hue = (value: number) => ({ of: 'hue', take: 'mean', is: { min: value, max: value } });
		expect(see(measures(hue(240)), [blue]).holds).toBe(true);
		expect(see(measures(hue(120), ['line']), [line]).holds).toBe(true);
		const grey = at(5, 5, { fill: [51, 51, 51, 255] });
		expect(see(measures(hue(0)), [grey])).toMatchObject({
			holds: false,
			values: { measured: '–' }
		});
		const bright = { of: 'brightness', take: 'mean', is: { min: 19.99, max: 20.01 } };
		expect(see(measures(bright), [grey]).holds).toBe(true);
	});

	it('do not hold where there is nothing to measure', () => {
		const max = { of: 'x', steps: true, take: 'most', is: { max: 1 } };
		expect(see(measures(max), [at(1, 1)]).holds).toBe(false);
		expect(see(measures(max), []).holds).toBe(false);
		expect(see(measures({ ...max, steps: false }), [makeCall('circle')]).holds).toBe(false);
	});
});

describe('rank of calls', () => {
	const fallsApart = (bands?: number) => ({
		any: ['circle'],
		rank: { of: 'tilt', by: 'y', bands, is: { min: 0.9 } }
	});

	it('follows one quantity with another', () => {
		expect(see(fallsApart(), [turned(0, 10), turned(-5, 20), turned(9, 30)]).holds).toBe(true);
		expect(see(fallsApart(), [turned(9, 10), turned(-5, 20), turned(0, 30)])).toMatchObject({
			holds: false,
			values: { rank: -1 }
		});
	});

	it('in bands goes by means, so that a row may have its calm ones', () => {
		const rows = [0, 1, 2, 3].flatMap((row) =>
			[-1, 1, 0.2].map((share) => turned(share * row * 10, 10 + row * 20))
		);
		expect(see(fallsApart(), rows).holds).toBe(false);
		expect(see(fallsApart(4), rows)).toMatchObject({ holds: true, values: { rank: 1 } });
	});

	it('is unseen where nothing changes', () => {
		expect(see(fallsApart(4), [turned(1, 10), turned(1 + 1e-12, 20), turned(1, 30)])).toMatchObject(
			{
				holds: false,
				values: { rank: '–' }
			}
		);
	});
});
