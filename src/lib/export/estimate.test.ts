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

const weight = { still: 50_000, change: 4_000 };

describe('what a file will weigh', () => {
	it('follows what there is to the pictures, and adds the sound', () => {
		const silent = { ...film, hasSound: false };
		expect(estimatedBytes(silent, { still: 50_000, change: 8_000 })).toBeGreaterThan(
			1.5 * estimatedBytes(silent, weight)
		);
		expect(estimatedBytes(film, weight)).toBeCloseTo(
			estimatedBytes(silent, weight) + 24_000 * 4,
			0
		);
		expect(estimatedBytes({ ...film, format: 'png' }, weight)).toBe(50_000);
	});

	it('is next to nothing for what stands still, however long', () => {
		const still = { still: 50_000, change: 0 };
		for (const format of ['gif', 'mp4', 'webm'] as const) {
			const silent = { ...film, format, hasSound: false };
			expect(estimatedBytes({ ...silent, seconds: 60 }, still)).toBe(estimatedBytes(silent, still));
		}
	});

	it('is exact for a WAV', () => {
		expect(estimatedBytes({ ...film, format: 'wav', bits: 24 }, weight)).toBe(44 + 4 * 48_000 * 6);
	});

	it('is never more than noise takes', () => {
		const noise = { still: 4e6, change: 4e6 };
		const silent = { ...film, hasSound: false };
		expect(estimatedBytes(silent, noise)).toBe((3 * videoBitsPerSecond([1080, 1350], 60) * 4) / 8);
		expect(estimatedBytes({ ...silent, format: 'gif' }, noise)).toBeCloseTo(
			1080 * 1350 * 1.35 * 240,
			0
		);
	});

	it('gives a film bits by its size and rate, within bounds', () => {
		expect(videoBitsPerSecond([1080, 1350], 60)).toBeGreaterThan(
			videoBitsPerSecond([1080, 1350], 30)
		);
		expect(videoBitsPerSecond([4096, 4096], 60)).toBe(60_000_000);
		expect(videoBitsPerSecond([16, 16], 30)).toBe(1_000_000);
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
