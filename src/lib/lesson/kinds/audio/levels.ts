const SILENT = 10 ** (-60 / 20);
/** The sandbox lets nothing louder than −1 dBFS out; what reaches it wanted more. */
const CEILING = 10 ** (-1 / 20) - 0.0005;
const WINDOW_SECONDS = 0.01;

/** What is measured of a stretch of stereo sound sample by sample. */
export type Levels = {
	/** In dBFS, −Infinity in silence. */
	peak: number;
	rms: number;
	/** Share (0–1) of the time in which nothing is louder than −60 dBFS. */
	silence: number;
	/** Share of samples at the sandbox's ceiling of −1 dBFS. */
	clipping: number;
	/** −1 (left) to 1 (right), by energy; NaN in silence. */
	balance: number;
	/** Share of the energy that differs between left and right: 0 the same, 1 opposite; NaN in silence. */
	width: number;
};

const decibels = (amplitude: number) => 20 * Math.log10(amplitude);

/** Measures left and right, of the same length; without samples all is silence. */
export function levelsOf(left: Float32Array, right: Float32Array, sampleRate: number): Levels {
	const window = Math.max(1, Math.round(sampleRate * WINDOW_SECONDS));
	let [peak, silent, clipped, leftEnergy, rightEnergy, side] = [0, 0, 0, 0, 0, 0];
	for (let start = 0; start < left.length; start += window) {
		const end = Math.min(left.length, start + window);
		let loudest = 0;
		for (let at = start; at < end; at++) {
			const [one, other] = [left[at]!, right[at]!];
			const sample = Math.max(Math.abs(one), Math.abs(other));
			if (sample >= CEILING) clipped++;
			loudest = Math.max(loudest, sample);
			leftEnergy += one * one;
			rightEnergy += other * other;
			side += ((one - other) * (one - other)) / 2;
		}
		if (loudest < SILENT) silent += end - start;
		peak = Math.max(peak, loudest);
	}
	const energy = leftEnergy + rightEnergy;
	const { length } = left;
	return {
		peak: decibels(peak),
		rms: decibels(length ? Math.sqrt(energy / (2 * length)) : 0),
		silence: length ? silent / length : 1,
		clipping: length ? clipped / length : 0,
		balance: (rightEnergy - leftEnergy) / energy,
		width: side / energy
	};
}

/** Left and right as one, at the level of either where they are the same. */
export const monoOf = (left: Float32Array, right: Float32Array): Float32Array =>
	left.map((sample, at) => (sample + right[at]!) / 2);
