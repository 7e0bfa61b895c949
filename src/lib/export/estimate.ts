import type { Format } from './choices';
import type { Size } from './sizes';

/** What is to be made, as far as its size and time depend on it. Sound: 2 channels. */
export type Estimated = {
	format: Format;
	size: Size;
	framesPerSecond: number;
	seconds: number;
	hasSound: boolean;
	bits: 16 | 24;
	sampleRate: number;
};

/** Bits a second that encoded sound takes, AAC and Opus alike. */
export const SOUND_BITS_PER_SECOND = 192_000;

/** Bits a second a video of this size and rate may take: enough for hard edges and grain, which sketches are full of. */
export function videoBitsPerSecond([width, height]: Size, framesPerSecond: number): number {
	// Twice the rate needs less than twice the bits: neighbouring frames are more alike.
	const rate = 30 * (framesPerSecond / 30) ** 0.6;
	return Math.round(Math.min(60_000_000, Math.max(1_000_000, width * height * rate * 0.16)));
}

/** How large the file becomes, at most and roughly, in bytes. */
export function estimatedBytes(made: Estimated): number {
	const pixels = made.size[0] * made.size[1];
	const sound = made.hasSound ? (SOUND_BITS_PER_SECOND / 8) * made.seconds : 0;
	switch (made.format) {
		case 'png':
			return pixels * 1.2;
		case 'gif':
			return pixels * 0.25 * Math.round(made.seconds * made.framesPerSecond);
		case 'wav':
			return 44 + Math.round(made.seconds * made.sampleRate) * 2 * (made.bits / 8);
		default:
			return (videoBitsPerSecond(made.size, made.framesPerSecond) / 8) * made.seconds + sound;
	}
}

/** Seconds of work for a million pixels of one frame, on a machine nobody has measured. */
const FIRST_GUESS: Record<Format, number> = {
	png: 0.02,
	gif: 0.12,
	mp4: 0.025,
	webm: 0.06,
	wav: 0.01
};

const millionsOfPixels = ({ size, seconds, framesPerSecond, format }: Estimated) =>
	// Sound alone is still drawn, though small and unseen.
	(format === 'wav' ? 0.2 : (size[0] * size[1]) / 1e6) * Math.max(1, seconds * framesPerSecond);

/** How long the export takes, in seconds; `pace` is what earlier exports took here, where there were any. */
export const estimatedSeconds = (made: Estimated, pace: number | null): number =>
	0.5 + (pace ?? FIRST_GUESS[made.format]) * millionsOfPixels(made);

/** The pace an export had, for the next estimate: seconds for a million pixels of one frame. */
export const paceOf = (made: Estimated, seconds: number): number =>
	Math.max(0, seconds - 0.5) / millionsOfPixels(made);
