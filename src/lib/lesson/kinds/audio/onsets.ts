import { spectra } from './spectrum';

const SIZE = 1024;
const HOP_SECONDS = 0.01;
/** Amplitudes are compared as the ear does, by logarithm; what is far below one in this many counts for nothing. */
const COMPRESSION = 1000;
/** The least a spectrum must grow, and how far above its surroundings, to be an onset. */
const LEAST = 6;
const ABOVE = 2;
const AROUND = 10;
const APART = 5;
/** After an onset there is at least this share of the energy before it: a sound that is cut off grows bins, too. */
const STAYS = 0.5;

/**
 * When sounds begin, in seconds from the first sample, to about 10 ms: where the spectrum grows (spectral flux after Bello
 * et al. 2005). A new pitch at the same level is found, the end of a sound is not; onsets within 50 ms are one.
 */
export function onsetsIn(samples: Float32Array, sampleRate: number): number[] {
	const hop = Math.round(sampleRate * HOP_SECONDS);
	const spectrumAt = spectra(SIZE);
	const frames = Math.floor(samples.length / hop);
	const flux = new Float64Array(frames);
	const energy = new Float64Array(frames);
	// Grown since two frames ago, half a window: a slower attack shows better against what it began from.
	const past = [new Float64Array(SIZE / 2), new Float64Array(SIZE / 2)];
	for (let frame = 0; frame < frames; frame++) {
		const amplitudes = spectrumAt(samples, frame * hop - SIZE / 2);
		const before = past[frame % 2]!;
		for (let bin = 0; bin < before.length; bin++) {
			const loud = Math.log1p(COMPRESSION * amplitudes[bin]!);
			flux[frame]! += Math.max(0, loud - before[bin]!);
			energy[frame]! += amplitudes[bin]! ** 2;
			before[bin] = loud;
		}
	}
	const onsets: number[] = [];
	let last = -Infinity;
	for (let frame = 0; frame < frames; frame++) {
		const here = flux[frame]!;
		const near = flux.slice(Math.max(0, frame - APART), frame + APART + 1);
		const around = [...flux.slice(Math.max(0, frame - AROUND), frame + AROUND + 1)].sort(
			(a, b) => a - b
		);
		const usual = around[around.length >> 1]!;
		const stays =
			(energy[Math.min(frames - 1, frame + 3)] ?? 0) >= STAYS * (energy[frame - 3] ?? 0);
		if (here < LEAST || here < ABOVE * usual || near.some((other) => other > here)) continue;
		if (!stays || frame - last < APART) continue;
		last = frame;
		onsets.push((frame * hop) / sampleRate);
	}
	return onsets;
}
