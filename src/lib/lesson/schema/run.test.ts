import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { runOf, runSchema, variationSchema } from './run';

const RUN = v.parse(runSchema, { seconds: 2, fps: 30, seed: 7, size: [400, 400] });
const script = (entries: unknown[]) =>
	runOf(RUN, v.parse(variationSchema, { script: entries })).script;
const complaint = (entry: unknown) => {
	const parsed = v.safeParse(variationSchema, entry);
	return parsed.success ? '' : parsed.issues[0].message;
};

describe('a run', () => {
	it('takes from the lesson what the step does not say', () => {
		expect(runOf(RUN, v.parse(variationSchema, { seconds: 8 }))).toEqual({
			seconds: 8,
			framesPerSecond: 30,
			seed: 7,
			size: [400, 400],
			startsAt: null,
			reducedMotion: false,
			script: []
		});
	});

	it('starts at the hour that is written, wherever the reader is', () => {
		const { startsAt } = runOf(RUN, v.parse(variationSchema, { clock: '2026-06-21T10:30' }));
		const start = new Date(startsAt ?? 0);
		expect([start.getHours(), start.getMinutes(), start.getDate()]).toEqual([10, 30, 21]);
		expect(complaint({ clock: 'half past ten' })).toContain('2026-06-21T10:30');
		expect(complaint({ clock: '2026-13-40T10:30' })).toContain('no day');
	});
});

describe('a script', () => {
	it('clicks, and lets go a frame later', () => {
		expect(script([{ at: 1, click: [10, 20] }])).toEqual([
			{ type: 'pointer', frame: 31, action: 'move', x: 10, y: 20 },
			{ type: 'pointer', frame: 31, action: 'down', x: 10, y: 20 },
			{ type: 'pointer', frame: 32, action: 'up', x: 10, y: 20 }
		]);
	});

	it('drags evenly from place to place', () => {
		const steps = script([
			{
				at: 0,
				drag: [
					[0, 0],
					[30, 60]
				],
				seconds: 0.1
			}
		]);
		const places = steps.map((step) => ('x' in step ? [step.frame, step.x, step.y] : []));
		expect(places).toEqual([
			[1, 0, 0],
			[1, 0, 0],
			[2, 10, 20],
			[3, 20, 40],
			[4, 30, 60],
			[4, 30, 60]
		]);
		expect(steps.at(-1)).toMatchObject({ action: 'up' });
	});

	it('holds keys by name, taps, turns wheels and resizes', () => {
		expect(script([{ at: 0, key: 'a' }]).map((step) => 'code' in step && step.code)).toEqual([
			'KeyA',
			'KeyA'
		]);
		expect(script([{ at: 0, key: ' ' }])[0]).toMatchObject({ code: 'Space', action: 'down' });
		expect(script([{ at: 0, tap: [1, 2] }]).map(({ type }) => type)).toEqual(['touch', 'touch']);
		expect(script([{ at: 0, wheel: 40, over: [1, 2] }])[0]).toMatchObject({ deltaY: 40 });
		expect(script([{ at: 0, resize: [300, 500] }])[0]).toMatchObject({ width: 300, height: 500 });
	});

	it('is done in the order of its frames', () => {
		const steps = script([
			{ at: 1, move: [5, 5] },
			{ at: 0.5, press: [1, 1] },
			{ at: 1.5, release: [5, 5] }
		]);
		expect(steps.map(({ frame }) => frame)).toEqual([16, 16, 31, 46, 46]);
	});

	it('says what a visitor can do', () => {
		expect(complaint({ script: [{ at: 0, dance: [1, 2] }] })).toContain('click, move, press');
	});
});
