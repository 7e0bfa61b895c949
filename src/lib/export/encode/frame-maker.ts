import { placeOf } from '../placement';
import type { Composer } from './compose';
import type { EncodeJob } from './messages';

/** When a frame is seen, in microseconds. */
export type Moment = { timestamp: number; duration: number };

const OPAQUE = 255;
const BYTES = 4;

/**
 * Makes the encoder's frames from a sketch's pictures. A picture that covers all it lies on is copied into a
 * frame whose border stands ready, which takes a tenth of what drawing on a canvas takes; one that must be
 * scaled, or is see-through somewhere, is drawn by the composer.
 */
export class FrameMaker {
	#job: EncodeJob;
	#composer: Composer;
	#isCopied = true;
	#ready: { bytes: Uint8Array<ArrayBuffer>; format: 'RGBA' | 'BGRA' } | null = null;

	constructor(job: EncodeJob, composer: Composer) {
		this.#job = job;
		this.#composer = composer;
	}

	/** The picture as a frame of the file, which is the receiver's to close; the bitmap is let go of. */
	async make(bitmap: ImageBitmap, moment: Moment): Promise<VideoFrame> {
		const copied = this.#isCopied ? await this.#copy(bitmap, moment) : null;
		if (copied) {
			bitmap.close();
			return copied;
		}
		// See-through once is see-through again: not tried anew with every frame.
		this.#isCopied = false;
		this.#composer.draw(bitmap);
		return new VideoFrame(this.#composer.canvas, { ...moment, alpha: 'discard' });
	}

	async #copy(bitmap: ImageBitmap, moment: Moment): Promise<VideoFrame | null> {
		const [width, height] = this.#job.size;
		const place = placeOf([bitmap.width, bitmap.height], this.#job.size, this.#job.fit);
		if (place.width !== bitmap.width || place.height !== bitmap.height) return null;
		const seen = new VideoFrame(bitmap, { timestamp: 0 });
		try {
			const { format } = seen;
			if (format !== 'RGBA' && format !== 'BGRA') return null;
			const bytes = this.#bytesFor(format);
			// The part of the picture that is not cut off, and where it lies in the frame.
			const [left, top] = [Math.max(0, place.x), Math.max(0, place.y)];
			const rect = {
				x: left - place.x,
				y: top - place.y,
				width: Math.min(width, place.x + place.width) - left,
				height: Math.min(height, place.y + place.height) - top
			};
			const offset = (top * width + left) * BYTES;
			await seen.copyTo(bytes, { rect, layout: [{ offset, stride: width * BYTES }] });
			if (!isOpaque(bytes, width * height)) return null;
			return new VideoFrame(bytes, {
				...moment,
				format: format === 'RGBA' ? 'RGBX' : 'BGRX',
				codedWidth: width,
				codedHeight: height
			});
		} finally {
			seen.close();
		}
	}

	/** A frame's bytes with the border's colour in them: what lies inside is written over each time. */
	#bytesFor(format: 'RGBA' | 'BGRA'): Uint8Array<ArrayBuffer> {
		if (this.#ready?.format === format) return this.#ready.bytes;
		const [width, height] = this.#job.size;
		// One row more than is seen: copying asks for the last row whole, wherever it begins.
		const bytes = new Uint8Array(width * (height + 1) * BYTES);
		const [red = 0, green = 0, blue = 0] = this.#composer.backgroundColour();
		const pixel = format === 'RGBA' ? [red, green, blue] : [blue, green, red];
		for (let at = 0; at < bytes.length; at += BYTES) bytes.set([...pixel, OPAQUE], at);
		this.#ready = { bytes, format };
		return bytes;
	}
}

/** Whether nothing shows through any of the first pixels. */
function isOpaque(bytes: Uint8Array<ArrayBuffer>, count: number): boolean {
	const pixels = new Uint32Array(bytes.buffer, 0, count);
	for (let at = 0; at < count; at++) if ((pixels[at] ?? 0) >>> 24 !== OPAQUE) return false;
	return true;
}
