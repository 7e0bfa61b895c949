import { describe, expect, it } from 'vitest';
import { loudnessOf } from './loudness';
import { midiOf, nameOf } from './pitch';
import { describeAudio } from './statistics';

const RATE = 48_000;
const sine = (hertz: number, level: number, seconds: number, rate = RATE) =>
	Float32Array.from(
		{ length: seconds * rate },
		(_, index) => level * Math.sin((2 * Math.PI * hertz * index) / rate)
	);

describe('what is measured in sound', () => {
	it('are peak, root mean square and the share of silence', () => {
		const tone = sine(1000, 0.5, 2).fill(0, RATE);
		const { peak, rms, silence, seconds } = describeAudio([tone, tone], RATE);
		expect(peak).toBeCloseTo(0.5, 4);
		expect(rms).toBeCloseTo(0.25, 4);
		expect(silence).toBeCloseTo(0.5, 2);
		expect(seconds).toBe(2);
	});

	it('has one hash for the same samples on the same sides', () => {
		const [left, right] = [sine(440, 0.5, 0.1), sine(330, 0.5, 0.1)];
		const { hash } = describeAudio([left, right], RATE);
		expect(describeAudio([left.slice(), right.slice()], RATE).hash).toBe(hash);
		expect(describeAudio([right, left], RATE).hash).not.toBe(hash);
	});

	it('of nothing is silence', () => {
		const none = describeAudio([new Float32Array(0), new Float32Array(0)], RATE);
		expect(none).toMatchObject({ peak: 0, rms: 0, silence: 1, loudness: null, seconds: 0 });
	});

	it.each([48_000, 44_100])('is the loudness the standard gives, at %i Hz', (rate) => {
		// EBU Tech 3341, case 1: 1 kHz at −23 dBFS on both sides is −23 LUFS.
		const tone = sine(1000, 10 ** (-23 / 20), 4, rate);
		expect(loudnessOf([tone, tone], rate)).toBeCloseTo(-23, 1);
	});

	it('leaves out what is far quieter than the rest, and has none for what cannot be heard', () => {
		const tone = sine(1000, 0.1, 8).map((sample, index) =>
			index < 4 * RATE ? sample : sample / 100
		);
		expect(loudnessOf([tone, tone], RATE)).toBeCloseTo(-20, 0);
		const faint = sine(1000, 1e-5, 1);
		expect(loudnessOf([faint, faint], RATE)).toBeNull();
	});
});

describe('pitches', () => {
	it.each([
		[440, 69, 'A4'],
		[261.6256, 60, 'C4'],
		[27.5, 21, 'A0'],
		[445, 69.2, 'A4'],
		[8.1758, 0, 'C-1']
	])('of %d Hz is key %d, %s', (hertz, midi, name) => {
		expect(midiOf(hertz)).toBeCloseTo(midi, 1);
		expect(nameOf(midi)).toBe(name);
	});

	it.each([0, -1, NaN, Infinity])('of %d Hz is none', (hertz) => {
		expect(midiOf(hertz)).toBeNull();
	});
});
