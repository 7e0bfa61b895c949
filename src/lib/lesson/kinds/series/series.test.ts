import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Trace } from '$lib/sandbox/protocol';
import { makeCall, makeEvidence, makePicture, makeRun } from '../../fixtures/trace';
import type { Variation } from '../kind';
import { repeats, varies } from '.';

const run = makeRun();

/** What a run leaves: a black column at `x`, which is one per cent of the canvas. */
const column = (x: number): Partial<Trace> => ({
	pictures: [makePicture(100, 100, (at) => (at === x ? [0, 0, 0, 255] : [255, 255, 255, 255]))]
});
const note = (time: number, midi = 60): Trace['notes'][number] => ({
	time,
	pitch: { midi, name: 'C4' },
	duration: 0.25,
	velocity: 1,
	instrument: 'Synth',
	line: 3
});

function look(kind: typeof varies, given: object, own: Partial<Trace>, others: Partial<Trace>[]) {
	const options = v.parse(kind.schema, given);
	const { variations = [] } = kind.needs?.(options, run) ?? {};
	const pairs = variations.map((variation, at): [Variation, Partial<Trace>] => [
		variation,
		others[at] ?? others[0] ?? {}
	]);
	return kind.see(options, makeEvidence(own, { run, varied: pairs }));
}

describe('varies', () => {
	const seeds = { over: 'seeds' };

	it('asks for three seeds unlike the run’s, or those that are given', () => {
		const needs = (given: object) => varies.needs?.(v.parse(varies.schema, given), run);
		expect(needs(seeds)?.variations).toEqual([{ seed: 108 }, { seed: 209 }, { seed: 310 }]);
		expect(needs({ over: 'seeds', among: [1, 2] })?.variations).toEqual([{ seed: 1 }, { seed: 2 }]);
		expect(needs({ over: 'fps', frame: { seconds: 1 } })).toEqual({
			variations: [{ framesPerSecond: 15 }],
			pixelFrames: [31, 16]
		});
	});

	it('holds when every picture differs from every other', () => {
		const all = [column(1), column(2), column(3)];
		expect(look(varies, seeds, column(0), all)).toMatchObject({
			holds: true,
			values: { runs: 4, least: { share: 0.02 }, most: { share: 0.02 }, alike: 0 }
		});
		const two = [column(1), column(2), column(1)];
		expect(look(varies, seeds, column(0), two)).toMatchObject({
			holds: false,
			values: { alike: 1, least: { share: 0 } }
		});
	});

	it('may ask for more of a difference, and in one region', () => {
		const all = [column(60), column(70), column(80)];
		const more = { ...seeds, difference: { min: 0.03 } };
		expect(look(varies, more, column(90), all).holds).toBe(false);
		const left = { ...seeds, region: { right: 0.5 } };
		expect(look(varies, left, column(90), all).holds).toBe(false);
	});

	it('tells times of day apart', () => {
		const clock = { over: 'clock', among: ['2026-06-21T06:00'] };
		expect(look(varies, clock, column(0), [column(50)]).holds).toBe(true);
		expect(look(varies, clock, column(0), [column(0)]).holds).toBe(false);
	});

	it('sees nothing where nothing is drawn, played or left by an error', () => {
		expect(look(varies, seeds, { pictures: [] }, [{ pictures: [] }])).toMatchObject({
			holds: false,
			values: { least: '–', most: '–' }
		});
		const error = { code: 'x', severity: 'error', line: 4 } as unknown as Trace['errors'][number];
		const all = [column(1), { ...column(2), errors: [error] }, column(3)];
		expect(look(varies, seeds, column(0), all)).toMatchObject({ holds: false, line: 4 });
	});
});

describe('repeats', () => {
	const seeds = { over: 'seeds' };

	it('holds when every run gives the same picture', () => {
		expect(look(repeats, seeds, column(5), [column(5)])).toMatchObject({
			holds: true,
			values: { most: { share: 0 }, alike: 6 }
		});
		expect(look(repeats, seeds, column(5), [column(5), column(5), column(6)]).holds).toBe(false);
	});

	it('compares calls one by one', () => {
		const calls = { ...seeds, of: 'calls' };
		const at = (x: number) => ({
			calls: [makeCall('circle', { arguments: [x] }), makeCall('rect', { arguments: [1] })]
		});
		expect(look(repeats, calls, at(1), [at(1)]).holds).toBe(true);
		expect(look(repeats, calls, at(1), [at(2)])).toMatchObject({
			holds: false,
			values: { most: { share: 0.5 } }
		});
		expect(look(repeats, calls, { calls: [] }, [{ calls: [] }]).holds).toBe(false);
	});

	it('compares notes by time and pitch', () => {
		const notes = { ...seeds, of: 'notes' };
		const own = { notes: [note(0), note(0.5)] };
		expect(look(repeats, notes, own, [{ notes: [note(0), note(0.5002)] }]).holds).toBe(true);
		expect(look(repeats, notes, own, [{ notes: [note(0), note(0.6)] }]).holds).toBe(false);
		expect(look(repeats, notes, own, [{ notes: [note(0)] }]).holds).toBe(false);
		expect(look(varies, notes, own, [{ notes: [note(0, 61)] }]).holds).toBe(false);
	});
});

it('does at another frame rate what its visitor does at the same moment', () => {
	const scripted = makeRun({
		script: [{ type: 'wheel', frame: 16, x: 0, y: 0, deltaX: 0, deltaY: 1 }]
	});
	const needs = repeats.needs?.(v.parse(repeats.schema, { over: 'fps', among: [60] }), scripted);
	expect(needs?.variations).toMatchObject([{ framesPerSecond: 60, script: [{ frame: 31 }] }]);
});

it.each([
	[{ over: 'weather' }, '`seeds`, `clock` or `fps`'],
	[{ over: 'fps', of: 'calls' }, 'leave `of` out'],
	[{ over: 'seeds', of: 'notes', frame: 3 }, 'only pictures'],
	[{ over: 'clock', among: ['noon'] }, '2026-06-21T10:30'],
	[{ over: 'seeds', among: [] }, 'lists nothing']
])('says what is amiss in %j', (options, message) => {
	const parsed = v.safeParse(varies.schema, options);
	expect(parsed.success ? '' : parsed.issues[0].message).toContain(message);
});
