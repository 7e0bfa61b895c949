import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Note } from '$lib/sandbox/protocol';
import { makeAudio, makeSound, sine } from '../../fixtures/sound';
import { makeEvidence } from '../../fixtures/trace';
import { audio as kind } from './audio';

const see = (options: unknown, left: Float32Array, notes: Note[] = [], right = left) =>
	kind.see(
		v.parse(kind.schema, options),
		makeEvidence({ audio: makeAudio(left, right), notes, seconds: 2 })
	);
const soundless = (options: unknown) => kind.see(v.parse(kind.schema, options), makeEvidence());
const faults = (options: unknown) =>
	v.safeParse(kind.schema, options).issues?.map(({ message }) => message) ?? [];
const note = (time: number, duration: number, line: number): Note => ({
	time,
	duration,
	line,
	pitch: null,
	velocity: 1,
	instrument: 'Synth'
});

/** Silence, then from half a second on a tone of 440 Hz at half level. */
const late = makeSound(1, (t) => (t < 0.5 ? 0 : 0.5 * sine(440)(t)));
/** A pluck at 0, a pad at 1 s. */
const pair = makeSound(2.5, (t) =>
	t < 1
		? 0.5 * Math.min(1, t / 0.005) * Math.exp(-t * 12) * sine(330)(t)
		: 0.4 * Math.min(1, (t - 1) / 0.5) * (t < 2 ? 1 : Math.max(0, 1 - (t - 2) * 2.5)) * sine(220)(t)
);
const asked = [note(0, 0.1, 4), note(1, 1, 9)];

describe('audio', () => {
	it('is as loud as asked, in a span', () => {
		expect(see({ peak: { max: -6 } }, late)).toMatchObject({
			holds: true,
			values: { peak: -6.02 }
		});
		expect(see({ peak: { max: -7 } }, late).holds).toBe(false);
		expect(see({ to: 0.5, peak: { max: -60 } }, late).holds).toBe(true);
		expect(see({ from: 0.5, rms: { min: -10, max: -8 } }, late).holds).toBe(true);
		expect(see({ silence: { min: 0.45, max: 0.55 } }, late).values.silence).toEqual({ share: 0.5 });
		expect(see({ loudness: { max: -19 } }, late).holds).toBe(true);
	});

	it('has a pitch and bands where it sounds', () => {
		expect(see({ from: 0.5, hertz: { min: 435, max: 445 } }, late)).toMatchObject({
			holds: true,
			values: { hertz: 440, midi: 69 }
		});
		expect(see({ midi: { min: 70 } }, late).holds).toBe(false);
		expect(see({ to: 0.4, midi: { min: 0 } }, late)).toMatchObject({
			holds: false,
			values: { hertz: '–' }
		});
		const bands = { low: { max: 0.1 }, '400-500': { min: 0.9 } };
		expect(see({ from: 0.6, bands }, late).holds).toBe(true);
		expect(see({ bands: { high: { min: 0.5 } } }, late).holds).toBe(false);
		const rising = makeSound(1, (t) => 0.5 * sine(t < 0.5 ? 300 : 600)(t));
		expect(see({ sweep: { min: 0.9 } }, rising)).toMatchObject({
			holds: true,
			values: { sweep: 1 }
		});
		expect(see({ sweep: { min: 0.9 } }, late)).toMatchObject({ holds: false });
		expect(soundless({ sweep: { max: 2 } }).holds).toBe(false);
	});

	it('lies between left and right', () => {
		const nothing = late.map(() => 0);
		expect(see({ balance: { max: -0.9 } }, late, [], nothing).holds).toBe(true);
		expect(see({ balance: { max: -0.9 } }, late).holds).toBe(false);
		expect(see({ width: { min: 0.2 } }, late).holds).toBe(false);
	});

	it('has onsets, counted from the start of the run', () => {
		expect(see({ onsets: { min: 1, max: 1 } }, late).holds).toBe(true);
		const seen = see({ from: 0.3, onsets: { min: 2 } }, late);
		expect(seen.holds).toBe(false);
		expect(Math.abs(seen.onsets![0]! - 0.5)).toBeLessThan(0.03);
	});

	it('tells a pluck from a pad, by the notes or by ear', () => {
		const pluck = { attack: { max: 0.02 }, decay: { max: 0.4 } };
		const pad = { attack: { min: 0.3 }, release: { min: 0.3 } };
		for (const options of [pluck, pad]) expect(see(options, pair, asked).holds).toBe(true);
		expect(see(pluck, pair).holds).toBe(true);
		expect(see({ ...pluck, from: 0.5 }, pair, asked)).toMatchObject({ holds: false, line: 9 });
		expect(see({ ...pad, sounds: 'first' }, pair, asked)).toMatchObject({ holds: false, line: 4 });
		expect(see({ ...pluck, sounds: 'every' }, pair, asked)).toMatchObject({
			holds: false,
			line: 9
		});
		expect(see({ attack: { max: 1 }, sounds: 'every' }, pair, asked).holds).toBe(true);
	});

	it('of a sketch without sound is silent', () => {
		expect(soundless({ peak: { max: -6 } }).holds).toBe(true);
		expect(soundless({ loudness: { min: -30 } })).toMatchObject({
			holds: false,
			values: { loudness: '–', silence: { share: 1 } }
		});
		for (const options of [
			{ peak: { min: -60 } },
			{ silence: { max: 0.9 } },
			{ hertz: { max: 9999 } },
			{ bands: { low: { max: 1 } } },
			{ attack: { max: 9 }, sounds: 'every' },
			{ balance: { min: -1 } },
			{ onsets: { min: 1 } }
		])
			expect(soundless(options).holds).toBe(false);
	});

	it('says what is wrong with options', () => {
		expect(faults({ from: 1 })[0]).toContain('listens for nothing');
		expect(faults({ from: 0, loudness: { max: -9 } })[0]).toContain('use `rms`');
		expect(faults({ bands: { treble: { min: 1 } } })[0]).toContain('not low, mid, high');
		expect(faults({ bands: { '500-100': { min: 1 } } })[0]).toContain('not low, mid, high');
	});
});
