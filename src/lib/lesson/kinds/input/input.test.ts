import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Call, Trace } from '$lib/sandbox/protocol';
import { makeCall, makeEvidence, makePicture, makeRun } from '../../fixtures/trace';
import type { Run, Variation } from '../kind';
import { input as kind } from '.';

type Ran = (variation: Variation) => Partial<Trace>;

function look(given: object, own: Partial<Trace>, ran: Ran, run: Run = makeRun()) {
	const options = v.parse(kind.schema, given);
	const { variations = [] } = kind.needs?.(options, run) ?? {};
	const varied = variations.map((one): [Variation, Partial<Trace>] => [one, ran(one)]);
	return kind.see(options, makeEvidence(own, { run, varied }));
}

const circleAt = (frame: number, x: number): Call =>
	makeCall('circle', {
		frame,
		line: 7,
		bounds: { left: x - 5, right: x + 5, top: 45, bottom: 55 }
	});
const painted = (share: number): Partial<Trace> => ({
	pictures: [
		makePicture(100, 100, (x) => (x < share * 100 ? [0, 0, 0, 255] : [255, 255, 255, 255]))
	]
});
const note: Trace['notes'][number] = {
	time: 1,
	pitch: { midi: 60, name: 'C4' },
	duration: 0.5,
	velocity: 1,
	instrument: 'Synth',
	line: 4
};

describe('a visitor', () => {
	const click = [{ at: 1, click: [50, 50] }];

	it('does what the script says in a run of its own', () => {
		const options = v.parse(kind.schema, { script: click, changes: { min: 0.02 } });
		const needs = kind.needs?.(options, makeRun());
		expect(needs?.variations).toHaveLength(1);
		expect(needs?.variations?.[0]?.script?.[1]).toMatchObject({ frame: 31, action: 'down' });
	});

	it('changes the picture, or not', () => {
		const options = { script: click, changes: { min: 0.02 } };
		expect(look(options, painted(0), () => painted(0.1))).toMatchObject({
			holds: true,
			values: { difference: { share: 0.1 } }
		});
		expect(look(options, painted(0.1), () => painted(0.1)).holds).toBe(false);
		expect(look(options, { pictures: [] }, () => painted(1)).holds).toBe(false);
	});

	it('is what a step’s own script is held against, too', () => {
		const run = makeRun({
			script: [{ type: 'wheel', frame: 3, x: 0, y: 0, deltaX: 0, deltaY: 9 }]
		});
		const seen = look({ changes: { min: 0.02 } }, painted(0.5), () => painted(0), run);
		expect(seen.values.difference).toEqual({ share: 0.5 });
	});

	it('hears a note, and none without them', () => {
		const options = {
			script: click,
			untouched: { notes: { count: { max: 0 } } },
			then: { notes: { count: { min: 1 } } }
		};
		expect(look(options, {}, () => ({ notes: [note] })).holds).toBe(true);
		expect(look(options, { notes: [note] }, () => ({ notes: [note] })).holds).toBe(false);
		expect(look(options, {}, () => ({}))).toMatchObject({ holds: false, values: { count: 0 } });
	});

	it('is told of by what failed, and by all its texts may mention', () => {
		const bounds = { left: 10, top: 10, right: 20, bottom: 20 };
		const options = {
			untouched: { calls: { any: ['rect'], count: { max: 9 } } },
			then: { calls: { any: ['circle'], count: { min: 3 } } },
			script: click
		};
		const own = { calls: [makeCall('rect', { bounds })] };
		const seen = look(options, own, () => ({ calls: [circleAt(1, 5), circleAt(1, 9)] }));
		expect(seen).toMatchObject({ holds: false, values: { count: 2, changed: '–' } });
		expect(Object.keys(seen.values).sort()).toEqual([...kind.says].sort());
	});

	it('comes by the hour', () => {
		const options = { clock: '2026-06-21T10:30', then: { pixels: { changed: { min: 0.1 } } } };
		const seen = look(options, painted(0), ({ startsAt }) => painted(startsAt ? 0.2 : 0));
		expect(seen).toMatchObject({ holds: true, values: { changed: { share: 0.2 } } });
	});

	it('has asked for less motion, and is held against one who has not', () => {
		const options = {
			reducedMotion: true,
			then: { pixels: { changed: { max: 0.1 } } },
			untouched: { pixels: { changed: { min: 0.2 } } }
		};
		const calmed: Ran = ({ reducedMotion }) => painted(reducedMotion ? 0.1 : 1);
		expect(look(options, painted(0.3), calmed).holds).toBe(true);
		expect(look(options, painted(0.1), calmed).holds).toBe(false);
		expect(look(options, painted(0.3), () => painted(0.3)).holds).toBe(false);
	});

	it('has the pictures of the frames that are looked at', () => {
		const then = { pixels: { frame: 10, changed: { min: 0 } } };
		const options = v.parse(kind.schema, { script: click, then });
		expect(kind.needs?.(options, makeRun())?.pixelFrames).toEqual([10]);
	});
});

describe('a path', () => {
	const move = [{ at: 0.5, move: [90, 50] }];
	/** From x = 10, a share of what is left each second, from frame 16 of 30 a second on. */
	const eased = (framesPerSecond: number, rate = 4): Partial<Trace> => ({
		calls: Array.from({ length: 2 * framesPerSecond }, (_, at) => {
			const seconds = Math.max(0, (at + 1) / framesPerSecond - 0.5);
			return circleAt(at + 1, 90 - 80 * Math.exp(-rate * seconds));
		})
	});
	const path = (options: object) => ({ script: move, path: { of: 'circle', ...options } });

	it('comes nearer in every frame', () => {
		const near = path({ approaches: true, ends: { max: 5 } });
		expect(look(near, {}, () => eased(30))).toMatchObject({
			holds: true,
			values: { away: 0, distance: 0 }
		});
		const back = { calls: [...(eased(30).calls ?? []).slice(0, 40), circleAt(41, 60)] };
		expect(look(near, {}, () => back)).toMatchObject({
			holds: false,
			line: 7,
			values: { away: 1 }
		});
		const still = { calls: [15, 16, 17].map((frame) => circleAt(frame, 10)) };
		expect(look(path({ approaches: true }), {}, () => still).holds).toBe(false);
	});

	it('takes no leap', () => {
		const leap = { calls: [circleAt(15, 10), circleAt(16, 90), circleAt(17, 90)] };
		expect(look(path({ jump: { max: 20 } }), {}, () => leap)).toMatchObject({
			holds: false,
			values: { jump: 80 }
		});
		expect(look(path({ jump: { max: 20 } }), {}, () => eased(30)).holds).toBe(true);
	});

	it('is the same at another frame rate', () => {
		const steady = path({ steady: { fps: [60] } });
		const by = (rate: number) =>
			look(steady, {}, ({ framesPerSecond = 30 }) =>
				eased(framesPerSecond, framesPerSecond === 60 ? rate : 4)
			);
		expect(by(4)).toMatchObject({ holds: true });
		expect(by(8)).toMatchObject({ holds: false });
	});

	it('is nowhere without the shape, a pointer, or a place', () => {
		expect(look(path({ jump: { max: 99 } }), {}, () => ({}))).toMatchObject({
			holds: false,
			values: { jump: '–', distance: '–' }
		});
		const noPointer = { path: { of: 'circle', jump: { max: 99 } } };
		expect(look(noPointer, eased(30), () => ({})).holds).toBe(false);
		const odd = {
			calls: [makeCall('circle', { bounds: { left: NaN, right: 1, top: 0, bottom: 1 } })]
		};
		expect(look(path({ jump: { max: 99 } }), {}, () => odd).holds).toBe(false);
	});

	it('may lead to a place without a pointer', () => {
		const there = { path: { of: 'circle', towards: [90, 50], ends: { max: 5 } } };
		expect(look(there, eased(30), () => ({})).holds).toBe(true);
		const elsewhere = { path: { of: 'circle', towards: [10, 50], ends: { max: 5 } } };
		expect(look(elsewhere, eased(30), () => ({})).holds).toBe(false);
	});
});

it.each([
	[{}, 'looks at nothing'],
	[{ script: [{ at: 1, click: [1, 1] }] }, 'looks at nothing'],
	[{ then: {} }, 'asks for nothing'],
	[{ path: { of: 'circle' } }, 'approaches: true'],
	[{ path: { of: 'my circle', jump: { max: 1 } } }, 'not the name of a function']
])('says what is amiss in %j', (options, message) => {
	const parsed = v.safeParse(kind.schema, options);
	expect(parsed.success ? '' : parsed.issues[0].message).toContain(message);
});
