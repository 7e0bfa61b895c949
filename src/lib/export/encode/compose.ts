import { placeOf } from '../placement';
import type { EncodeJob } from './messages';

/** Puts each picture of a sketch where it belongs on a canvas of the file's size. */
export class Composer {
	readonly canvas: OffscreenCanvas;
	#context: OffscreenCanvasRenderingContext2D;
	#job: EncodeJob;

	constructor(job: EncodeJob) {
		this.#job = job;
		this.canvas = new OffscreenCanvas(job.size[0], job.size[1]);
		// Encoders read every pixel back.
		const context = this.canvas.getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error('This browser gives no canvas to a worker.');
		this.#context = context;
	}

	/** Draws a picture over the border's colour, and lets go of it. */
	draw(bitmap: ImageBitmap): void {
		const { size, fit, background } = this.#job;
		const context = this.#context;
		const { x, y, width, height } = placeOf([bitmap.width, bitmap.height], size, fit);
		context.fillStyle = background;
		context.fillRect(0, 0, size[0], size[1]);
		context.imageSmoothingEnabled = width !== bitmap.width || height !== bitmap.height;
		context.imageSmoothingQuality = 'high';
		context.drawImage(bitmap, x, y, width, height);
		bitmap.close();
	}

	/** The canvas as it is now: RGBA bytes. */
	pixels(): Uint8ClampedArray<ArrayBuffer> {
		return this.#context.getImageData(0, 0, this.#job.size[0], this.#job.size[1]).data;
	}

	/** The border's colour as the canvas paints it: red, green and blue from 0 to 255. */
	backgroundColour(): number[] {
		const context = this.#context;
		context.fillStyle = this.#job.background;
		context.fillRect(0, 0, 1, 1);
		return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
	}
}
