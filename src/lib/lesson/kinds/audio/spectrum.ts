/** Turns `re` and `im` (as long as a power of two) into their discrete Fourier transform, in place. */
function transform(re: Float64Array, im: Float64Array): void {
	const size = re.length;
	for (let at = 1, reversed = 0; at < size; at++) {
		let bit = size >> 1;
		for (; reversed & bit; bit >>= 1) reversed ^= bit;
		reversed ^= bit;
		if (at < reversed) {
			[re[at], re[reversed]] = [re[reversed]!, re[at]!];
			[im[at], im[reversed]] = [im[reversed]!, im[at]!];
		}
	}
	for (let span = 2; span <= size; span *= 2) {
		const [stepRe, stepIm] = [Math.cos((-2 * Math.PI) / span), Math.sin((-2 * Math.PI) / span)];
		for (let start = 0; start < size; start += span) {
			let [turnRe, turnIm] = [1, 0];
			for (let at = start; at < start + span / 2; at++) {
				const other = at + span / 2;
				const partRe = re[other]! * turnRe - im[other]! * turnIm;
				const partIm = re[other]! * turnIm + im[other]! * turnRe;
				re[other] = re[at]! - partRe;
				im[other] = im[at]! - partIm;
				re[at]! += partRe;
				im[at]! += partIm;
				[turnRe, turnIm] = [turnRe * stepRe - turnIm * stepIm, turnRe * stepIm + turnIm * stepRe];
			}
		}
	}
}

/**
 * A maker of spectra of `size` samples (a power of two) from a sample on, with a Hann window; beyond the sound is silence.
 * Each gives the amplitudes of `size / 2` bins, a full sine's being 1; bin b lies at b × sample rate ÷ size hertz.
 * What it gives is overwritten by the next.
 */
export function spectra(size: number): (samples: Float32Array, at: number) => Float64Array {
	const window = Float64Array.from(
		{ length: size },
		(_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size)
	);
	const [re, im] = [new Float64Array(size), new Float64Array(size)];
	const amplitudes = new Float64Array(size / 2);
	return (samples, from) => {
		for (let at = 0; at < size; at++) re[at] = (samples[from + at] ?? 0) * window[at]!;
		im.fill(0);
		transform(re, im);
		for (let bin = 0; bin < amplitudes.length; bin++)
			amplitudes[bin] = (4 * Math.sqrt(re[bin]! ** 2 + im[bin]! ** 2)) / size;
		return amplitudes;
	};
}

const SIZE = 4096;
const MOST_SPECTRA = 300;
const AUDIBLE = [20, 20_000] as const;

/** The share of the energy (20 Hz – 20 kHz) that lies in each band of hertz, lower edge included; NaN in silence. */
export function bandShares(
	samples: Float32Array,
	sampleRate: number,
	bands: readonly (readonly [number, number])[]
): number[] {
	const spectrumAt = spectra(SIZE);
	const hop = Math.max(SIZE / 2, Math.ceil(samples.length / MOST_SPECTRA));
	const energies = new Float64Array(SIZE / 2);
	for (let at = 0; at < samples.length; at += hop) {
		const amplitudes = spectrumAt(samples, at);
		for (let bin = 0; bin < energies.length; bin++) energies[bin]! += amplitudes[bin]! ** 2;
	}
	const between = (from: number, to: number) =>
		energies.reduce((sum, energy, bin) => {
			const hertz = (bin * sampleRate) / SIZE;
			return hertz >= from && hertz < to ? sum + energy : sum;
		}, 0);
	const whole = between(...AUDIBLE);
	return bands.map(([from, to]) => between(Math.max(from, AUDIBLE[0]), to) / whole);
}
