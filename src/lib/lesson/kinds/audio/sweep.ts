const SLICE_SECONDS = 0.1;
/** Slices with less than this share of the loudest one's energy (−20 dB) are too faint to have a colour. */
const HEARD = 0.01;

/**
 * How far the brightness of a sound moves: octaves between its dullest and its brightest tenth of a second, by
 * energy. NaN where there is no sound.
 */
export function sweepOf(samples: Float32Array, sampleRate: number): number {
	const length = Math.round(sampleRate * SLICE_SECONDS);
	const slices: { energy: number; brightness: number }[] = [];
	for (let start = 0; start + length <= samples.length; start += length) {
		let [energy, change] = [0, 0];
		for (let at = start + 1; at < start + length; at++) {
			energy += samples[at]! ** 2;
			change += (samples[at]! - samples[at - 1]!) ** 2;
		}
		slices.push({ energy, brightness: Math.sqrt(change / energy) });
	}
	const loudest = slices.reduce((most, { energy }) => Math.max(most, energy), 0);
	const heard = slices.filter(({ energy }) => energy > 0 && energy >= loudest * HEARD);
	const brightness = heard.map((slice) => slice.brightness);
	return heard.length ? Math.log2(Math.max(...brightness) / Math.min(...brightness)) : NaN;
}
