import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Note } from '$lib/sandbox/protocol';
import { makeEvidence } from '../../fixtures/trace';
import { classOf } from './harmony';
import { notes as kind } from './notes';

const note = (midi: number | null, time: number, more: Partial<Note> = {}): Note => ({
	time,
	pitch: midi === null ? null : { midi, name: `n${midi}` },
	duration: 0.2,
	velocity: 0.8,
	instrument: 'Synth',
	line: 3,
	...more
});
const melody = (...keys: number[]) => keys.map((midi, at) => note(midi, at * 0.5));
const chord = (time: number, ...keys: number[]) => keys.map((midi) => note(midi, time));
const see = (options: unknown, notes: Note[]) =>
	kind.see(v.parse(kind.schema, options), makeEvidence({ notes, seconds: 10 }));
const faults = (options: unknown) =>
	v.safeParse(kind.schema, options).issues?.map(({ message }) => message) ?? [];

describe('notes', () => {
	it('are enough when there is one', () => {
		expect(see({}, melody(60))).toMatchObject({ holds: true, onsets: [0] });
		expect(see({}, [])).toMatchObject({ holds: false, line: null, values: { tempo: '–' } });
	});

	it('are silent before the click, and sound after it', () => {
		const early = { before: 0.5, count: { max: 0 } };
		expect(see(early, [note(60, 0.5)]).holds).toBe(true);
		expect(see(early, [note(60, 0.49, { line: 7 })])).toMatchObject({ holds: false, line: 7 });
		expect(see({ after: 0.5 }, [note(60, 0.49)]).holds).toBe(false);
		expect(see({ after: 0.5 }, [note(60, 0.5)]).holds).toBe(true);
	});

	it('are of instruments, and of voices told apart as asked', () => {
		const two = [note(60, 0), note(null, 1, { instrument: 'NoiseSynth', line: 9 })];
		expect(see({ instruments: { min: 2 } }, two)).toMatchObject({
			holds: true,
			values: { instruments: ['Synth', 'NoiseSynth'] }
		});
		expect(see({ by: ['Synth'], instruments: { min: 2 } }, two).holds).toBe(false);
		expect(see({ by: ['Sampler'] }, two).holds).toBe(false);
		expect(see({ voice: 'line', voices: { min: 2 } }, two).holds).toBe(true);
		expect(see({ voice: 'line', voices: { min: 2 } }, melody(60, 62)).holds).toBe(false);
		expect(see({ voice: 'pitch', voices: { min: 2 } }, melody(60, 62)).holds).toBe(true);
	});

	it('keep within pitches, velocities and durations', () => {
		const range = { pitches: { min: 48, max: 72 } };
		expect(see(range, melody(48, 72)).holds).toBe(true);
		expect(see(range, [...melody(60), note(73, 4, { line: 12 })])).toMatchObject({
			holds: false,
			line: 12,
			values: { lowest: 60, highest: 73 }
		});
		expect(see(range, [note(null, 0)]).holds).toBe(false);
		expect(see({ velocity: { max: 0.7 } }, melody(60)).holds).toBe(false);
		expect(see({ duration: { min: 5 } }, [note(60, 4, { duration: null })]).holds).toBe(true);
		expect(see({ duration: { min: 7 } }, [note(60, 4, { duration: null })]).holds).toBe(false);
	});

	it('lie in a scale, or a share of them does', () => {
		const scale = { scale: { root: 'D', name: 'dorian' } };
		expect(see(scale, melody(62, 64, 65, 67, 69, 71, 72)).holds).toBe(true);
		expect(see(scale, melody(62, 66, 65, 64))).toMatchObject({
			holds: false,
			values: { outside: ['n66'], inScale: { share: 0.75 } }
		});
		expect(see({ scale: { ...scale.scale, share: 0.75 } }, melody(62, 66, 65, 64)).holds).toBe(
			true
		);
		expect(see({ scale: { root: 'C', steps: [0, 7] } }, melody(60, 67, 72)).holds).toBe(true);
		expect(see(scale, melody(62.5)).holds).toBe(false);
		expect(see(scale, [note(null, 0)]).holds).toBe(false);
		expect([classOf('F#'), classOf('Bb'), classOf('Cb')]).toEqual([6, 10, 11]);
	});

	it('make chords in any inversion and doubling', () => {
		const triads = {
			chords: {
				of: [
					[0, 4, 7],
					[0, 3, 7]
				],
				count: { min: 2 }
			}
		};
		const major = chord(0, 60, 64, 67);
		const inverted = chord(1, 64, 69, 72, 76);
		expect(see(triads, [...major, ...inverted]).holds).toBe(true);
		expect(see(triads, [...major, ...melody(60)]).holds).toBe(false);
		expect(see(triads, [...major, ...inverted, ...chord(2, 60, 64, 68)])).toMatchObject({
			holds: false,
			values: { chords: 2 }
		});
		const rolled = [note(60, 0), note(64, 0.02), note(67, 0.03)];
		expect(see({ chords: { of: [[0, 4, 7]] } }, rolled).holds).toBe(true);
		expect(see({ chords: { of: [[0, 4, 7]] } }, melody(60, 64, 67)).holds).toBe(false);
	});

	it('leap no further than asked, in the top voice', () => {
		expect(see({ leap: { max: 12 } }, melody(60, 72, 61)).holds).toBe(true);
		expect(see({ leap: { max: 12 } }, melody(60, 73))).toMatchObject({
			holds: false,
			values: { leap: 13 }
		});
		const bass = [note(72, 0), note(36, 0), note(74, 1), note(60, 1)];
		expect(see({ leap: { max: 2 } }, bass).holds).toBe(true);
	});

	it('sound together', () => {
		const together = [note(60, 0, { duration: null }), note(64, 3), note(67, 3.1)];
		expect(see({ polyphony: { max: 2 } }, together).values.polyphony).toBe(3);
		const legato = [0, 1, 2].map((time) => note(60, time, { duration: 1 }));
		expect(see({ polyphony: { max: 1 } }, legato).holds).toBe(true);
	});

	it('have a tempo and a rhythm, in one voice at least', () => {
		const low = [0, 3, 6, 8, 11, 14].map((step) => note(36, step / 4));
		const high = [0, 1, 2, 3, 4].map((beat) => note(80, beat * 0.5));
		const rhythm = { pattern: '..x..x.x' };
		expect(see({ rhythm }, low)).toMatchObject({ holds: true, values: { playing: 1 } });
		expect(see({ rhythm }, [...low, ...high]).holds).toBe(false);
		expect(see({ voice: 'pitch', rhythm }, [...low, ...high]).holds).toBe(true);
		expect(see({ rhythm: { hits: 3, steps: 8, tempo: 120 } }, low).holds).toBe(true);
		expect(see({ rhythm: { hits: 3, steps: 8, tempo: 90 } }, low).holds).toBe(false);
		expect(see({ rhythm: { hits: 3, steps: 8, tempo: 120, beats: 5 } }, low).holds).toBe(false);
		expect(see({ tempo: { min: 110, max: 130 } }, high).values.tempo).toBe(120);
		expect(see({ tempo: { max: 200 } }, melody(60, 62)).holds).toBe(false);
	});

	it('say what is wrong with options', () => {
		expect(faults({ scale: { root: 'H', name: 'major' } })[0]).toContain('such as C, F# or Bb');
		expect(faults({ scale: { root: 'C' } })[0]).toContain('needs either `name: major`');
		expect(faults({ rhythm: { hits: 9, steps: 8 } })[0]).toContain('needs either `pattern');
		expect(faults({ voices: { min: 2 } })[0]).toContain('add `voice: instrument`');
		expect(faults({ after: 2, before: 1 })[0]).toContain('is not before');
	});
});
