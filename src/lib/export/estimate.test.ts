import { describe, expect, it } from 'vitest';
import { estimatedBytes, estimatedSeconds, paceOf, videoBitsPerSecond } from './estimate';

const film = {
	format: 'mp4' as const,
	size: [1080, 1350] as const,
	framesPerSecond: 60,
	seconds: 4,
	hasSound: true,
	bits: 16 as const,
	sampleRate: 48_000
};

describe('what a file will weigh', () => {
	it('follows the bits the encoder is given', () => {
		const sound = 24_000 * 4;
		const picture = (videoBitsPerSecond([1080, 1350], 60) / 8) * 4;
		expect(estimatedBytes(film)).toBeCloseTo(picture + sound, 0);
		expect(estimatedBytes({ ...film, hasSound: false })).toBeCloseTo(picture, 0);
	});

	it('is exact for a WAV', () => {
		expect(estimatedBytes({ ...film, format: 'wav', bits: 24 })).toBe(44 + 4 * 48_000 * 6);
	});

	it('grows with size, rate and length, within bounds', () => {
		expect(videoBitsPerSecond([1080, 1350], 60)).toBeGreaterThan(
			videoBitsPerSecond([1080, 1350], 30)
		);
		expect(videoBitsPerSecond([4096, 4096], 60)).toBe(60_000_000);
		expect(videoBitsPerSecond([16, 16], 30)).toBe(1_000_000);
		expect(estimatedBytes({ ...film, format: 'gif', seconds: 8 })).toBe(
			2 * estimatedBytes({ ...film, format: 'gif' })
		);
	});
});

describe('how long it takes', () => {
	it('learns from the export before', () => {
		const pace = paceOf(film, 12.5);
		expect(estimatedSeconds(film, pace)).toBeCloseTo(12.5, 6);
		expect(estimatedSeconds({ ...film, seconds: 8 }, pace)).toBeCloseTo(24.5, 6);
	});

	it('guesses where there was none', () => {
		expect(estimatedSeconds(film, null)).toBeGreaterThan(1);
	});
});
