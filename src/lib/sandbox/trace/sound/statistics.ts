import { Hash } from '../hash';
import { loudnessOf } from './loudness';
import type { TraceAudio } from '../../protocol';

const SILENT = 10 ** (-60 / 20);
const WINDOW_SECONDS = 0.01;

/** Sound with what is measured in it. */
export function describeAudio(
	channels: Float32Array<ArrayBuffer>[],
	sampleRate: number
): TraceAudio {
	const length = channels[0]?.length ?? 0;
	const window = Math.max(1, Math.round(sampleRate * WINDOW_SECONDS));
	const hash = new Hash();
	let peak = 0;
	let power = 0;
	let silent = 0;
	for (let start = 0; start < length; start += window) {
		const end = Math.min(length, start + window);
		let loudest = 0;
		for (const channel of channels)
			for (let index = start; index < end; index++) {
				const sample = Math.abs(channel[index] as number);
				if (sample > loudest) loudest = sample;
				power += sample * sample;
			}
		if (loudest < SILENT) silent += end - start;
		if (loudest > peak) peak = loudest;
	}
	for (const { buffer, byteOffset, length } of channels)
		hash.add(new Uint32Array(buffer, byteOffset, length));
	return {
		sampleRate,
		channels,
		seconds: length / sampleRate,
		peak,
		rms: length ? Math.sqrt(power / (length * channels.length)) : 0,
		loudness: loudnessOf(channels, sampleRate),
		silence: length ? silent / length : 1,
		hash: hash.toString()
	};
}
