/** Sound as samples from −1 to 1, one array per channel. */
export type Sound = { sampleRate: number; channels: Float32Array[] };

const HEADER_BYTES = 44;

/** A WAV file: PCM of 16 or 24 bits, each sample rounded to the nearest step, values beyond ±1 held there. */
export function wavBytes({ sampleRate, channels }: Sound, bits: 16 | 24): Uint8Array<ArrayBuffer> {
	const frames = channels[0]?.length ?? 0;
	const sampleBytes = bits / 8;
	const frameBytes = sampleBytes * channels.length;
	const dataBytes = frames * frameBytes;
	// A chunk's length is padded to even.
	const bytes = new Uint8Array(HEADER_BYTES + dataBytes + (dataBytes & 1));
	const view = new DataView(bytes.buffer);
	const letters = (at: number, text: string) => {
		for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
	};
	letters(0, 'RIFF');
	view.setUint32(4, bytes.length - 8, true);
	letters(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, channels.length, true);
	view.setUint32(24, sampleRate, true);
	view.setUint32(28, sampleRate * frameBytes, true);
	view.setUint16(32, frameBytes, true);
	view.setUint16(34, bits, true);
	letters(36, 'data');
	view.setUint32(40, dataBytes, true);

	const highest = 2 ** (bits - 1) - 1;
	let at = HEADER_BYTES;
	for (let frame = 0; frame < frames; frame++)
		for (const channel of channels) {
			const value = Math.min(1, Math.max(-1, channel[frame] ?? 0));
			const sample = Math.round(value * highest);
			bytes[at++] = sample & 0xff;
			bytes[at++] = (sample >> 8) & 0xff;
			if (bits === 24) bytes[at++] = (sample >> 16) & 0xff;
		}
	return bytes;
}

/** The same sound at exactly `frames` samples a channel: cut, or filled with silence at the end. */
export function withLength(sound: Sound, frames: number): Sound {
	const channels = sound.channels.map((channel) => {
		if (channel.length === frames) return channel;
		const fitted = new Float32Array(frames);
		fitted.set(channel.subarray(0, frames));
		return fitted;
	});
	return { sampleRate: sound.sampleRate, channels };
}
