import { fail, type Problem } from '$lib/base';
import type { Format } from './choices';
import { canEncode, encoderConfig } from './encode/video-codec';
import { SOUND_BITS_PER_SECOND } from './estimate';
import type { Size } from './sizes';

/** Why this browser can't write a format, or null where it can. */
export type Support = Record<Format, Problem | null>;

const problem = (code: string, values: Record<string, string | number> = {}) =>
	fail(code, { values }).problem;

async function canEncodeOpus(): Promise<boolean> {
	if (typeof AudioEncoder === 'undefined') return false;
	const asked = {
		codec: 'opus',
		sampleRate: 48_000,
		numberOfChannels: 2,
		bitrate: SOUND_BITS_PER_SECOND
	};
	try {
		return (await AudioEncoder.isConfigSupported(asked)).supported === true;
	} catch {
		return false;
	}
}

/** The codec of each container, and its name for people. */
const CODECS = {
	mp4: { codec: 'avc', name: 'H.264', title: 'MP4' },
	webm: { codec: 'vp9', name: 'VP9', title: 'WebM' }
} as const;

async function videoProblem(
	format: 'mp4' | 'webm',
	size: Size,
	framesPerSecond: number,
	withSound: boolean
): Promise<Problem | null> {
	if (typeof VideoEncoder === 'undefined') return problem('export_no_webcodecs');
	const { codec, name, title } = CODECS[format];
	if (!(await canEncode(encoderConfig(codec, size, framesPerSecond)))) {
		if (await canEncodeAtAll(format)) {
			const values = { codec: name, width: size[0], height: size[1] };
			return problem('export_size_unsupported', values);
		}
		const other = format === 'mp4' ? 'webm' : 'mp4';
		const values: Record<string, string> = { codec: name, format: title };
		if (await canEncodeAtAll(other)) values.instead = CODECS[other].title;
		return problem('export_no_video_codec', values);
	}
	if (!withSound) return null;
	// AAC comes with its own encoder where the browser has none.
	if (format === 'mp4') return typeof WebAssembly === 'undefined' ? noSound('AAC') : null;
	return (await canEncodeOpus()) ? null : noSound('Opus');
}

/** Whether the browser encodes a film of an everyday size. */
const canEncodeAtAll = (format: 'mp4' | 'webm') =>
	canEncode(encoderConfig(CODECS[format].codec, [1280, 720], 30));

const noSound = (codec: string) => problem('export_no_audio_codec', { codec });

/** Asks the browser what it can write at this size and rate. */
export async function supportFor(
	size: Size,
	framesPerSecond: number,
	withSound: boolean
): Promise<Support> {
	const canDraw = typeof OffscreenCanvas !== 'undefined';
	const pictures = canDraw ? null : problem('export_no_canvas');
	const [mp4, webm] = await Promise.all(
		(['mp4', 'webm'] as const).map((format) =>
			canDraw ? videoProblem(format, size, framesPerSecond, withSound) : pictures
		)
	);
	return { png: pictures, gif: pictures, wav: null, mp4: mp4 ?? null, webm: webm ?? null };
}
