import { fail, ok, type Result } from '$lib/base';

const WITHIN_MILLISECONDS = 3000;

/** Pictures that were asked of a frame and have not come yet. */
export class Captures {
	#waiting = new Map<number, (bitmap: ImageBitmap | null) => void>();
	#requests = 0;

	/** Asks by `ask`, which says whether there is anybody to answer; `canvas_not_ready` when no picture comes. */
	request(ask: (request: number) => boolean): Promise<Result<ImageBitmap>> {
		const request = ++this.#requests;
		return new Promise((resolve) => {
			const settle = (bitmap: ImageBitmap | null) => {
				clearTimeout(timer);
				this.#waiting.delete(request);
				resolve(bitmap ? ok(bitmap) : fail('canvas_not_ready'));
			};
			const timer = setTimeout(() => settle(null), WITHIN_MILLISECONDS);
			this.#waiting.set(request, settle);
			if (!ask(request)) settle(null);
		});
	}

	/** The picture has come, or the frame has none. */
	settle(request: number, bitmap: ImageBitmap | null): void {
		this.#waiting.get(request)?.(bitmap);
	}
}
