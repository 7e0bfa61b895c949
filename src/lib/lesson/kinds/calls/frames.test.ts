import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Call } from '$lib/sandbox/protocol';
import { makeCall, makeEvidence } from '../../fixtures/trace';
import { calls as kind } from './calls';

const see = (options: unknown, calls: Call[]) =>
	kind.see(v.parse(kind.schema, options), makeEvidence({ calls }));
const faults = (options: unknown) =>
	v.safeParse(kind.schema, options).issues?.map(({ message }) => message) ?? [];
const at = (x: number, y: number, call: Partial<Call> = {}) =>
	makeCall('circle', { bounds: { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 }, ...call });

describe('calls over frames', () => {
	it('are looked at in a span of frames or of seconds', () => {
		const calls = [0, 1, 30, 45].map((frame) => makeCall('circle', { frame }));
		const count = (span: object) =>
			see({ any: ['circle'], per: 'run', ...span }, calls).values.count;
		expect(count({ frames: { min: 1, max: 30 } })).toBe(2);
		expect(count({ frames: { max: 0 } })).toBe(1);
		expect(count({ seconds: { min: 1 } })).toBe(2);
		expect(count({ seconds: { min: 1.2, max: 1.4 } })).toBe(0);
	});

	it('must do in every frame that draws, when asked', () => {
		const every = { any: ['circle'], per: 'every', count: { min: 2 } };
		const frame = (number: number, circles: number) => [
			makeCall('background', { frame: number }),
			...Array.from({ length: circles }, () => makeCall('circle', { frame: number }))
		];
		const setup = makeCall('createCanvas', { frame: 0 });
		expect(see(every, [setup, ...frame(1, 2), ...frame(2, 3)]).holds).toBe(true);
		expect(see(every, [...frame(1, 2), ...frame(2, 0), ...frame(3, 2)])).toMatchObject({
			holds: false,
			values: { count: 0 }
		});
		expect(see(every, []).holds).toBe(false);
	});

	it('stay where all of them are inside', () => {
		const stay = { any: ['circle'], inside: 'canvas', share: { min: 1 } };
		expect(see(stay, [at(50, 50), at(98, 2, { frame: 2 })]).holds).toBe(true);
		expect(see(stay, [at(50, 50), at(110, 2, { frame: 2, line: 8 })])).toMatchObject({
			holds: false,
			values: { share: { share: 0.5 } },
			line: 8
		});
		expect(see(stay, []).holds).toBe(false);
	});
});

describe('calls spread over the canvas', () => {
	const quadrants = {
		any: ['circle'],
		spread: { columns: 2, rows: 2, each: { min: 1, max: 2 } }
	};

	it('are counted by cell', () => {
		const even = [at(10, 10), at(90, 10), at(10, 90), at(90, 90), at(50, 50)];
		expect(see(quadrants, even)).toMatchObject({ holds: true, values: { fewest: 1, most: 2 } });
		expect(see(quadrants, even.slice(0, 3))).toMatchObject({
			holds: false,
			values: { fewest: 0, most: 1 }
		});
		expect(see(quadrants, [...even, at(80, 80)]).holds).toBe(false);
	});

	it('off the canvas are in no cell', () => {
		const three = [at(10, 10), at(90, 10), at(10, 90)];
		expect(see(quadrants, [...three, at(120, 90)]).holds).toBe(false);
	});
});

describe('the order of calls', () => {
	const order = { order: ['background', 'circle'] };
	const call = (name: string, frame: number) => makeCall(name, { frame, line: frame * 10 });

	it('holds in the run and in every frame', () => {
		const setup = [call('background', 0), call('circle', 1), call('circle', 2)];
		expect(see(order, setup).holds).toBe(true);
		expect(see(order, [...setup, call('background', 2)])).toMatchObject({
			holds: false,
			values: { order: ['circle', 'background'] },
			line: 20
		});
	});

	it('needs every one of them', () => {
		expect(see(order, [call('circle', 1)])).toMatchObject({
			holds: false,
			values: { order: ['circle'] }
		});
	});
});

it('says what is wrong with options', () => {
	expect(
		faults({ any: ['circle'], measures: [{ of: 'colr', take: 'most', is: { max: 1 } }] })[0]
	).toContain('is not a quantity; use one of place, order, colour');
	expect(faults({ order: ['background', 'circle'], count: { min: 1 } })).toEqual([
		'measures calls but names none: add `any: [circle, rect]`'
	]);
	expect(faults({ count: { min: 1 } })[0]).toContain('names no function');
});
