/** Samples that are compared with those a lag later. */
const WINDOW = 2048;
const LOWEST = 32;
const HIGHEST = 4200;
/** A lag at which less than this share of the difference is left is a period (de Cheveigné and Kawahara 2002). */
const THRESHOLD = 0.15;
const QUIET = 10 ** (-50 / 20);
const MOST_WINDOWS = 24;

/** The period in samples at a sample, after YIN; null where the sound has no pitch there. */
function periodAt(samples: Float32Array, from: number, sampleRate: number): number | null {
	const longest = Math.floor(sampleRate / LOWEST);
	const shortest = Math.floor(sampleRate / HIGHEST);
	const normal = new Float64Array(longest + 1).fill(1);
	let sum = 0;
	for (let lag = 1; lag <= longest; lag++) {
		let difference = 0;
		for (let at = from; at < from + WINDOW; at++)
			difference += (samples[at]! - samples[at + lag]!) ** 2;
		sum += difference;
		normal[lag] = sum > 0 ? (difference * lag) / sum : 1;
	}
	for (let lag = shortest; lag < longest; lag++) {
		if (normal[lag]! > THRESHOLD) continue;
		while (lag < longest && normal[lag + 1]! < normal[lag]!) lag++;
		if (lag >= longest) return null;
		const [before, here, after] = [normal[lag - 1]!, normal[lag]!, normal[lag + 1]!];
		const bend = before - 2 * here + after;
		return bend > 0 ? lag + (before - after) / (2 * bend) : lag;
	}
	return null;
}

/**
 * The pitch of a sound in hertz, 32–4200: the median over windows in it that are louder than −50 dBFS. NaN where fewer
 * than half of those have one, as in noise.
 */
export function fundamentalOf(samples: Float32Array, sampleRate: number): number {
	const reach = WINDOW + Math.floor(sampleRate / LOWEST) + 1;
	const room = samples.length - reach;
	const starts = Array.from({ length: Math.floor(room / WINDOW) + 1 }, (_, at) => at * WINDOW);
	const loud = room < 0 ? [] : starts.filter((from) => peakIn(samples, from) > QUIET);
	const every = Math.max(1, loud.length / MOST_WINDOWS);
	const looked = loud.filter((_, at) => Math.floor(at / every) !== Math.floor((at - 1) / every));
	const periods = looked
		.flatMap((from) => periodAt(samples, from, sampleRate) ?? [])
		.sort((a, b) => a - b);
	if (periods.length === 0 || periods.length * 2 < looked.length) return NaN;
	return sampleRate / periods[periods.length >> 1]!;
}

function peakIn(samples: Float32Array, from: number): number {
	let peak = 0;
	for (let at = from; at < from + WINDOW; at++) peak = Math.max(peak, Math.abs(samples[at]!));
	return peak;
}

/** A frequency as a MIDI number with fractions: 440 Hz is 69. */
export const midiOf = (hertz: number): number => 69 + 12 * Math.log2(hertz / 440);
