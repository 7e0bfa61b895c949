import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { makeCall, makeEvidence } from '../../fixtures/trace';
import { calls as kind } from './calls';

const see = (options: unknown, calls: ReturnType<typeof makeCall>[]) =>
	kind.see(v.parse(kind.schema, options), makeEvidence({ calls }));
const box = (left: number, top: number, right: number, bottom: number) => ({
	bounds: { left, top, right, bottom }
});

describe('calls', () => {
	it('are enough when there is one, and not when there is none', () => {
		expect(see({ any: ['circle'] }, [makeCall('circle')]).holds).toBe(true);
		expect(see({ any: ['circle'] }, [makeCall('rect')]).holds).toBe(false);
	});

	it('count different functions over the whole run', () => {
		const calls = [makeCall('circle'), makeCall('circle'), makeCall('line', { frame: 2 })];
		const options = { any: ['circle', 'line', 'rect'], distinct: { min: 3 } };
		expect(see(options, calls)).toMatchObject({
			holds: false,
			values: { distinct: 2, kinds: ['circle', 'line'] }
		});
		expect(see(options, [...calls, makeCall('rect', { frame: 9 })]).holds).toBe(true);
		expect(see({ any: ['circle', 'line'], distinct: { max: 1 } }, calls).holds).toBe(false);
	});

	it('are counted in the busiest frame, or over the run when asked', () => {
		const calls = [1, 1, 2, 2, 2].map((frame) => makeCall('circle', { frame }));
		expect(see({ any: ['circle'], count: { max: 3 } }, calls)).toMatchObject({
			holds: true,
			values: { count: 3 }
		});
		expect(see({ any: ['circle'], per: 'run', count: { max: 3 } }, calls)).toMatchObject({
			holds: false,
			values: { count: 5 }
		});
		expect(see({ any: ['circle'], count: { max: 0 } }, []).holds).toBe(true);
	});

	it('must include all of `all`, and say what is missing', () => {
		const options = { all: ['push', 'pop'] };
		expect(see(options, [makeCall('push')])).toMatchObject({
			holds: false,
			values: { missing: ['pop'] }
		});
		expect(see(options, [makeCall('push'), makeCall('pop')]).holds).toBe(true);
	});

	it('are told apart by their named arguments', () => {
		const options = { any: ['circle'], where: { diameter: { min: 50 } } };
		expect(see(options, [makeCall('circle', { arguments: [1, 2, 49] })]).holds).toBe(false);
		expect(see(options, [makeCall('circle', { arguments: [1, 2, 50] })]).holds).toBe(true);
		expect(see(options, [makeCall('circle', { arguments: [1, 2] })]).holds).toBe(false);
		const equal = { any: ['text'], where: { text: { equals: 'hej' } } };
		expect(see(equal, [makeCall('text', { arguments: ['hej', 1, 2] })]).holds).toBe(true);
		expect(see(equal, [makeCall('text', { arguments: ['hej då', 1, 2] })]).holds).toBe(false);
	});

	it('lie inside a place only with every pixel, give or take one', () => {
		const options = { any: ['circle'], inside: { left: 0.5 } };
		expect(see(options, [makeCall('circle', box(50, 0, 100, 20))]).holds).toBe(true);
		expect(see(options, [makeCall('circle', box(49.2, 0, 90, 20))]).holds).toBe(true);
		expect(see(options, [makeCall('circle', box(40, 0, 90, 20))]).holds).toBe(false);
		expect(see(options, [makeCall('circle', box(80, 0, 120, 20))]).holds).toBe(false);
	});

	it('touch a place with any part', () => {
		const options = { any: ['circle'], touches: 'canvas' };
		expect(see(options, [makeCall('circle', box(-20, -20, 1, 1))]).holds).toBe(true);
		expect(see(options, [makeCall('circle', box(-20, -20, 0, 0))]).holds).toBe(false);
		expect(see(options, [makeCall('circle')]).holds).toBe(false);
	});

	it('without ink are nowhere', () => {
		const options = { any: ['line', 'circle'], touches: 'canvas' };
		const place = box(10, 10, 20, 20);
		const black = [0, 0, 0, 255] as [number, number, number, number];
		expect(see(options, [makeCall('line', place)]).holds).toBe(false);
		expect(see(options, [makeCall('line', { ...place, stroke: black })]).holds).toBe(true);
		expect(see(options, [makeCall('circle', { ...place, fill: null })]).holds).toBe(false);
		expect(see(options, [makeCall('circle', { ...place, fill: [0, 0, 0, 0] })]).holds).toBe(false);
	});

	it('point at the line that nearly did, or at the one too many', () => {
		const near = makeCall('circle', { ...box(0, 0, 10, 10), line: 12 });
		expect(see({ any: ['circle'], inside: { left: 0.5 } }, [near]).line).toBe(12);
		expect(see({ any: ['rect'] }, [near]).line).toBeNull();
		const done = [makeCall('circle', { line: 3 }), makeCall('circle', { line: 4 })];
		expect(see({ any: ['circle'], count: { max: 1 } }, done).line).toBe(4);
		expect(see({ any: ['circle'], count: { min: 3 } }, done).line).toBeNull();
	});

	it('need no canvas unless a place is asked for', () => {
		const options = v.parse(kind.schema, { any: ['circle'], touches: 'canvas' });
		const evidence = makeEvidence({
			calls: [makeCall('circle', box(0, 0, 9, 9))],
			pictures: []
		});
		expect(kind.see(options, evidence).holds).toBe(false);
	});
});
