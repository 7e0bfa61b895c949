// Reads files back with other code than wrote them: the browser's own decoders.
import {
	ALL_FORMATS,
	AudioBufferSink,
	BlobSource,
	EncodedPacketSink,
	Input,
	VideoSampleSink
} from 'mediabunny';

/** A decoded frame: its time in seconds, and the RGB of the asked points (as shares of the sides). */
export type SeenFrame = { timestamp: number; colours: number[][] };

/** What a film holds: container facts, and every frame as the browser decodes it. */
export async function readFilm(blob: Blob, points: [number, number][]) {
	const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
	const video = await input.getPrimaryVideoTrack();
	if (!video) throw new Error('There is no picture.');
	const packets = new EncodedPacketSink(video);
	const timestamps: number[] = [];
	for await (const packet of packets.packets()) timestamps.push(packet.timestamp);
	const size = [await video.getDisplayWidth(), await video.getDisplayHeight()];
	const canvas = new OffscreenCanvas(size[0] ?? 1, size[1] ?? 1);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	const frames: SeenFrame[] = [];
	for await (const sample of new VideoSampleSink(video).samples()) {
		sample.draw(context as OffscreenCanvasRenderingContext2D, 0, 0);
		const colours = points.map(([x, y]) => {
			const at = [Math.floor(x * canvas.width), Math.floor(y * canvas.height)] as const;
			return [...(context?.getImageData(at[0], at[1], 1, 1).data ?? [])].slice(0, 3);
		});
		frames.push({ timestamp: sample.timestamp, colours });
		sample.close();
	}
	const codec = await video.getCodecParameterString();
	const audio = await input.getPrimaryAudioTrack();
	return { size, codec, timestamps, frames, hasSound: audio !== null };
}

/** The sound of a film: samples of the first channel, where they begin, and the track's own duration in seconds. */
export async function soundOf(blob: Blob) {
	const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
	const track = await input.getPrimaryAudioTrack();
	if (!track) return null;
	const parts: Float32Array[] = [];
	let begins: number | null = null;
	let sampleRate = 0;
	for await (const { buffer, timestamp } of new AudioBufferSink(track).buffers()) {
		begins ??= timestamp;
		sampleRate = buffer.sampleRate;
		parts.push(buffer.getChannelData(0).slice());
	}
	const ends = await track.computeDuration();
	return { ...facts(parts, sampleRate), begins: begins ?? 0, ends, codec: await track.getCodec() };
}

/** The sound as the browser's player would have it: decoded by Web Audio, which heeds edit lists and delays. */
export async function readSound(blob: Blob, sampleRate: number) {
	const context = new OfflineAudioContext(2, 1, sampleRate);
	const buffer = await context.decodeAudioData(await blob.arrayBuffer());
	return facts([buffer.getChannelData(0)], buffer.sampleRate);
}

function facts(parts: Float32Array[], sampleRate: number) {
	let length = 0;
	let loudest = 0;
	let click = -1;
	for (const part of parts) {
		part.forEach((value, at) => {
			if (Math.abs(value) <= loudest) return;
			loudest = Math.abs(value);
			click = length + at;
		});
		length += part.length;
	}
	return { sampleRate, length, click, loudest };
}
