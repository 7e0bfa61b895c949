import { EncodedPacket } from 'mediabunny';
import type { FrameMaker } from './frame-maker';
import { EncoderFailure } from './messages';

/** Frames the encoder may hold before it is left to catch up, so that memory stays flat. */
const QUEUED_FRAMES = 4;
const KEY_FRAME_SECONDS = 2;
const MICROSECONDS = 1e6;

/** An encoded frame with what the encoder says of it. */
export type Packet = { packet: EncodedPacket; meta: EncodedVideoChunkMetadata | undefined };

/** Encodes frames that lie exactly 1/fps apart and holds the packets. */
export class VideoTrack {
	readonly packets: Packet[] = [];
	#encoder: VideoEncoder;
	#framesPerSecond: number;
	#maker: FrameMaker;
	#error: Error | null = null;

	constructor(config: VideoEncoderConfig, framesPerSecond: number, maker: FrameMaker) {
		this.#framesPerSecond = framesPerSecond;
		this.#maker = maker;
		this.#encoder = new VideoEncoder({
			output: (chunk, meta) => this.#keep(chunk, meta),
			error: (error) => (this.#error = error)
		});
		this.#encoder.configure(config);
	}

	/** Takes a picture as frame `index`; resolves when the encoder has room for more. */
	async add(bitmap: ImageBitmap, index: number): Promise<void> {
		this.#throwIfFailed();
		const frame = await this.#maker.make(bitmap, {
			timestamp: Math.round((index * MICROSECONDS) / this.#framesPerSecond),
			duration: Math.round(MICROSECONDS / this.#framesPerSecond)
		});
		const keyFrame = index % (KEY_FRAME_SECONDS * this.#framesPerSecond) === 0;
		this.#encoder.encode(frame, { keyFrame });
		frame.close();
		while (this.#encoder.encodeQueueSize >= QUEUED_FRAMES && !this.#error)
			await new Promise((resolve) =>
				this.#encoder.addEventListener('dequeue', resolve, { once: true })
			);
		this.#throwIfFailed();
	}

	/** Waits for all that is still being encoded. */
	async flush(): Promise<void> {
		await this.#encoder.flush();
		this.#throwIfFailed();
		this.#encoder.close();
	}

	/** The encoder counts in microseconds; the file gets the frame's true time. */
	#keep(chunk: EncodedVideoChunk, meta: EncodedVideoChunkMetadata | undefined): void {
		const index = Math.round((chunk.timestamp * this.#framesPerSecond) / MICROSECONDS);
		const packet = EncodedPacket.fromEncodedChunk(chunk).clone({
			timestamp: index / this.#framesPerSecond,
			duration: 1 / this.#framesPerSecond
		});
		this.packets.push({ packet, meta });
	}

	#throwIfFailed(): void {
		if (this.#error) throw new EncoderFailure('encoder_failed', this.#error.message);
	}
}
