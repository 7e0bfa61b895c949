import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Call, Note } from '$lib/sandbox/protocol';
import { makeAudio, makeSound, sine } from '../../fixtures/sound';
import { makeCall, makeEvidence } from '../../fixtures/trace';
import { sync as kind } from './sync';

/** 30 frames a second, 60 frames. */
const see = (options: object, notes: Note[], calls: Call[], audio?: Float32Array) =>
	kind.see(
		v.parse(kind.schema, { any: ['circle'], ...options }),
		makeEvidence({ notes, calls, audio: audio ? makeAudio(audio) : null })
	);
const note = (time: number, velocity = 0.8, line = 5): Note => ({
	time,
	velocity,
	line,
	duration: 0.1,
	pitch: null,
	instrument: 'Synth'
});
const disc = (frame: number, size: number) =>
	makeCall('circle', { frame, line: 20, bounds: { left: 0, top: 0, right: size, bottom: size } });
/** A disc in every frame, as large as each note makes it (frame: size), and smaller by a tenth each frame. */
function pulsing(jumps: Record<number, number>): Call[] {
	let size = 0;
	return Array.from({ length: 60 }, (_, at) => {
		size = jumps[at + 1] ?? size * 0.9;
		return disc(at + 1, size);
	});
}

describe('sync', () => {
	const notes = [note(0.5, 0.3), note(1, 0.9), note(1.5, 0.6)];

	it('holds where each note makes something grow', () => {
		expect(see({}, notes, pulsing({ 15: 20, 31: 60, 45: 40 }))).toMatchObject({
			holds: true,
			values: { heard: 3, seen: 3, share: { share: 1 }, stray: { share: 0 } },
			onsets: [0.5, 1, 1.5]
		});
	});

	it('says which note is not seen', () => {
		const late = [note(0.5), note(1, 0.8, 9), note(1.5)];
		const seen = see({}, late, pulsing({ 15: 20, 33: 60, 45: 40 }));
		expect(seen).toMatchObject({ holds: false, line: 9, values: { seen: 2 } });
		expect(see({ within: 0.1 }, late, pulsing({ 15: 20, 33: 60, 45: 40 })).holds).toBe(true);
		expect(see({ share: { min: 0.6 } }, late, pulsing({ 15: 20, 33: 60, 45: 40 })).holds).toBe(
			true
		);
	});

	it('wants louder to be larger', () => {
		const louder = { rank: { min: 0.8 } };
		expect(see(louder, notes, pulsing({ 15: 20, 31: 60, 45: 40 })).holds).toBe(true);
		expect(see(louder, notes, pulsing({ 15: 60, 31: 90, 45: 30 }))).toMatchObject({
			holds: false,
			values: { rank: 0.5 }
		});
		expect(see(louder, notes, pulsing({ 15: 60, 31: 60, 45: 60 }))).toMatchObject({
			holds: false,
			values: { rank: '–' }
		});
	});

	it('sees a drawing that is added and stays', () => {
		const stays = Array.from({ length: 60 }, (_, at) =>
			[15, 30, 45].filter((from) => at + 1 >= from).map(() => disc(at + 1, 10))
		).flat();
		expect(see({ stray: { max: 0 } }, notes, stays).holds).toBe(true);
	});

	it('goes by what is new, while what was there goes on growing', () => {
		const rings = [15, 31, 45].flatMap((from, at) =>
			Array.from({ length: 61 - from }, (_, age) => disc(from + age, [30, 90, 60][at]! + age * 3))
		);
		expect(see({ stray: { max: 0 }, rank: { min: 0.8 } }, notes, rings)).toMatchObject({
			holds: true,
			values: { rank: 1 }
		});
	});

	it('does not mind what is always there', () => {
		const still = Array.from({ length: 60 }, (_, at) => disc(at + 1, 900));
		const calls = [...pulsing({ 15: 20, 31: 60, 45: 40 }), ...still];
		expect(see({ stray: { max: 0 } }, notes, calls).holds).toBe(true);
		expect(see({ stray: { max: 0 } }, notes, still).holds).toBe(false);
	});

	it('is not taken in by what flickers all the time', () => {
		const flicker = Array.from({ length: 60 }, (_, at) => disc(at + 1, at % 2 ? 10 : 40));
		expect(see({ stray: { max: 0.2 } }, notes, flicker)).toMatchObject({ holds: false });
		expect(
			see(
				{},
				notes,
				Array.from({ length: 60 }, (_, at) => disc(at + 1, 30))
			).holds
		).toBe(false);
	});

	it('goes by the sound itself when asked', () => {
		const clicks = makeSound(2, (t) => {
			const age = t % 0.5;
			return t < 0.5 ? 0 : (t > 1 ? 0.8 : 0.2) * Math.exp(-age * 20) * sine(440)(age);
		});
		const jumps = { 15: 20, 30: 60, 45: 50 };
		expect(see({ of: 'sound' }, [], pulsing(jumps), clicks)).toMatchObject({
			holds: true,
			values: { heard: 3 }
		});
	});

	it('does not hold where nothing is heard or drawn', () => {
		expect(see({}, [], pulsing({ 15: 20 }))).toMatchObject({ holds: false, line: 20 });
		expect(see({ of: 'sound' }, [], []).holds).toBe(false);
		expect(see({}, notes, [])).toMatchObject({ holds: false, values: { stray: '–' }, line: 5 });
		expect(see({}, notes, [makeCall('circle')]).holds).toBe(false);
	});
});
