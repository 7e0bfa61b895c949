import {
	BufferTarget,
	EncodedVideoPacketSource,
	Mp4OutputFormat,
	Output,
	WebMOutputFormat
} from 'mediabunny';
import type { Composer } from './compose';
import { FrameMaker } from './frame-maker';
import { EncoderFailure, type EncodeJob, type FrameWriter } from './messages';
import { soundTrack } from './sound-track';
import { canEncode, encoderConfig } from './video-codec';
import { VideoTrack } from './video-track';

const CODECS = { mp4: 'avc', webm: 'vp9' } as const;

/**
 * Writes MP4 (H.264, AAC) or WebM (VP9, Opus). Throws `no_webcodecs` or `no_video_codec` when this browser
 * can't, and `no_audio_codec` when it can't with the sound it is given.
 */
export async function videoWriter(
	job: EncodeJob,
	composer: Composer,
	format: 'mp4' | 'webm',
	aacAddress: string
): Promise<FrameWriter> {
	const { size, framesPerSecond } = job;
	if (typeof VideoEncoder === 'undefined') throw new EncoderFailure('no_webcodecs');
	const codec = CODECS[format];
	const config = encoderConfig(codec, size, framesPerSecond);
	if (!(await canEncode(config))) throw new EncoderFailure('no_video_codec', config.codec);
	const track = new VideoTrack(config, framesPerSecond, new FrameMaker(job, composer));

	return {
		add: (bitmap, index) => track.add(bitmap, index),
		async finish(sound) {
			await track.flush();
			const target = new BufferTarget();
			const output = new Output({
				format:
					format === 'mp4'
						? new Mp4OutputFormat({ fastStart: 'in-memory' })
						: new WebMOutputFormat(),
				target
			});
			const pictures = new EncodedVideoPacketSource(codec);
			output.addVideoTrack(pictures, { frameRate: framesPerSecond });
			const sounds = sound ? await soundTrack(sound, format, aacAddress) : null;
			if (sounds) output.addAudioTrack(sounds.source);
			await output.start();
			// Side by side, so that the file holds picture and sound of a moment near each other.
			const addPictures = async () => {
				for (const { packet, meta } of track.packets) await pictures.add(packet, meta);
				pictures.close();
			};
			await Promise.all([addPictures(), sounds?.add()]);
			await output.finalize();
			if (!target.buffer) throw new EncoderFailure('encoder_failed', 'The file is empty.');
			return { bytes: new Uint8Array(target.buffer), mediaType: `video/${format}` };
		}
	};
}
