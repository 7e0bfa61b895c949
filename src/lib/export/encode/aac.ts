import { CustomAudioEncoder, EncodedPacket, type AudioCodec, type AudioSample } from 'mediabunny';
import { loadAac, type AacModule } from './aac-module';

const SAMPLE_RATES = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000];
const BYTES = 4;

/**
 * An AAC encoder for browsers that have none. Its packets bear the encoder's own times, which begin one
 * frame before 0: players thereby skip what the codec puts before the sound, and it starts to the sample.
 */
export async function aacEncoder(address: string): Promise<typeof CustomAudioEncoder> {
	const aac = await loadAac(address);

	return class AacEncoder extends CustomAudioEncoder {
		#encoder = 0;
		#frameSize = 0;
		/** Interleaved samples that do not fill a frame yet. */
		#pending = new Float32Array(0);
		/** Samples given so far, and those sent on. */
		#given = 0;
		#sent = 0;
		#meta: EncodedAudioChunkMetadata | undefined;

		static override supports(codec: AudioCodec, config: AudioEncoderConfig): boolean {
			const { numberOfChannels, sampleRate } = config;
			return codec === 'aac' && numberOfChannels <= 2 && SAMPLE_RATES.includes(sampleRate);
		}

		init() {
			const { numberOfChannels, sampleRate, bitrate = 128_000 } = this.config;
			this.#encoder = aac._init_encoder(numberOfChannels, sampleRate, bitrate);
			if (this.#encoder === 0) throw new Error('The AAC encoder did not start.');
			this.#frameSize = aac._get_encoder_frame_size(this.#encoder);
			const description = bytesAt(
				aac,
				aac._get_encoder_extradata(this.#encoder),
				aac._get_encoder_extradata_size(this.#encoder)
			);
			const decoderConfig = { codec: 'mp4a.40.2', numberOfChannels, sampleRate, description };
			this.#meta = { decoderConfig };
		}

		encode(sample: AudioSample) {
			const { numberOfChannels } = this.config;
			const incoming = new Float32Array(sample.numberOfFrames * numberOfChannels);
			sample.copyTo(incoming, { format: 'f32', planeIndex: 0 });
			this.#given += sample.numberOfFrames;
			const joined = new Float32Array(this.#pending.length + incoming.length);
			joined.set(this.#pending);
			joined.set(incoming, this.#pending.length);
			const length = this.#frameSize * numberOfChannels;
			let at = 0;
			for (; at + length <= joined.length; at += length)
				this.#send(joined.subarray(at, at + length));
			this.#pending = joined.slice(at);
		}

		flush() {
			if (this.#pending.length > 0) {
				const last = new Float32Array(this.#frameSize * this.config.numberOfChannels);
				last.set(this.#pending);
				this.#pending = new Float32Array(0);
				this.#send(last);
			}
			aac._flush_encoder_start(this.#encoder);
			this.#receive();
		}

		close() {
			if (this.#encoder) aac._close_encoder(this.#encoder);
			this.#encoder = 0;
		}

		#send(frame: Float32Array): void {
			const bytes = frame.length * BYTES;
			const pointer = aac._get_encode_input_ptr(this.#encoder, bytes);
			if (pointer === 0) throw new RangeError('The AAC encoder has no memory left.');
			aac.HEAPU8.set(new Uint8Array(frame.buffer, frame.byteOffset, bytes), pointer);
			const code = aac._send_frame(this.#encoder, BigInt(this.#sent));
			if (code < 0) throw new Error(`The AAC encoder refused a frame (${code}).`);
			this.#sent += this.#frameSize;
			this.#receive();
		}

		#receive(): void {
			const { sampleRate } = this.config;
			for (;;) {
				const size = aac._receive_packet(this.#encoder);
				if (size <= 0) return;
				const data = bytesAt(aac, aac._get_encoded_data(this.#encoder), size);
				const from = Number(aac._get_encoded_pts(this.#encoder));
				// What fills the last frame up is no sound: the file ends where the sound does.
				const samples = Math.min(this.#frameSize, this.#given - from);
				if (samples <= 0) continue;
				const packet = new EncodedPacket(data, 'key', from / sampleRate, samples / sampleRate);
				this.onPacket(packet, this.#meta);
				this.#meta = undefined;
			}
		}
	};
}

const bytesAt = (aac: AacModule, pointer: number, size: number) =>
	aac.HEAPU8.slice(pointer, pointer + size);
