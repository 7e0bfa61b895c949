import type { Format } from './choices';
import type { Size } from './sizes';
import type { Weight } from './weight';

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

/** What a frame takes of what changed in it, as sketches flat, shaded and noisy were measured to (export-size.spec.ts). */
const OF_CHANGE = { gif: 1.7, mp4: 0.8, webm: 0.45 } as const;
/** Where every pixel is new in every frame, a GIF takes this many bytes for each. */
const GIF_BYTES_A_PIXEL = 1.35;
/** Encoders go over the bits they are given where all is noise. */
const OVER = 3;

/** How large the file becomes, roughly, in bytes; `weight` is the sketch's at the file's size. */
export function estimatedBytes(made: Estimated, { still, change }: Weight): number {
	const { format, size, seconds, framesPerSecond } = made;
	const frames = Math.max(1, Math.round(seconds * framesPerSecond));
	switch (format) {
		case 'png':
			return still;
		case 'wav':
			return 44 + Math.round(seconds * made.sampleRate) * 2 * (made.bits / 8);
		case 'gif': {
			const most = size[0] * size[1] * GIF_BYTES_A_PIXEL;
			return Math.min(still, most) + Math.min(OF_CHANGE.gif * change, most) * (frames - 1);
		}
		default: {
			const sound = made.hasSound ? (SOUND_BITS_PER_SECOND / 8) * seconds : 0;
			const most = (OVER * videoBitsPerSecond(size, framesPerSecond) * seconds) / 8;
			const pictures = OF_CHANGE[format] * (still + change * (frames - 1));
			return Math.min(pictures, most) + sound;
		}
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
