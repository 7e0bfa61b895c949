import {
	AudioSample,
	AudioSampleSource,
	canEncodeAudio,
	Quality,
	registerEncoder
} from 'mediabunny';
import { SOUND_BITS_PER_SECOND } from '../estimate';
import type { Sound } from '../wav';
import { aacEncoder } from './aac';
import { EncoderFailure } from './messages';

/** Samples handed over at once: a tenth of a second or so. */
const PORTION = 4800;

/** A sound as a track of a file: `add` hands all of it over, the first sample at time 0. */
export async function soundTrack(
	{ sampleRate, channels }: Sound,
	format: 'mp4' | 'webm',
	aacAddress: string
): Promise<{ source: AudioSampleSource; add: () => Promise<void> }> {
	const codec = format === 'mp4' ? 'aac' : 'opus';
	const quality = new Quality({ bitrate: SOUND_BITS_PER_SECOND });
	const asked = { numberOfChannels: channels.length, sampleRate, quality };
	if (codec === 'aac' && !(await canEncodeAudio('aac', asked)))
		registerEncoder(await aacEncoder(aacAddress));
	if (!(await canEncodeAudio(codec, asked))) throw new EncoderFailure('no_audio_codec', codec);

	const source = new AudioSampleSource({ codec, quality });
	const frames = channels[0]?.length ?? 0;
	async function add(): Promise<void> {
		for (let from = 0; from < frames; from += PORTION) {
			const count = Math.min(PORTION, frames - from);
			const data = new Float32Array(count * channels.length);
			channels.forEach((channel, at) => data.set(channel.subarray(from, from + count), at * count));
			const sample = new AudioSample({
				data,
				format: 'f32-planar',
				numberOfChannels: channels.length,
				sampleRate,
				timestamp: from / sampleRate
			});
			await source.add(sample);
			sample.close();
		}
		source.close();
	}
	return { source, add };
}
