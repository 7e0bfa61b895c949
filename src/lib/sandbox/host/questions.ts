import { fail, ok, type Result } from '$lib/base';
import type { FrameMessage, Happened, HostMessage } from '../protocol';

const WITHIN_MILLISECONDS = 3000;

/** What is asked of the sketch that is seen, and waits for its answer. */
export class Questions {
	#waiting = new Map<number, (value: unknown) => void>();
	#requests = 0;
	#ask: (message: HostMessage) => boolean;

	/** `ask` speaks to the sketch, and says whether there is anybody to answer. */
	constructor(ask: (message: HostMessage) => boolean) {
		this.#ask = ask;
	}

	/** The canvas as it is now; `canvas_not_ready` when no picture comes. */
	picture(): Promise<Result<ImageBitmap>> {
		return this.#request<ImageBitmap>('capture');
	}

	/** All it takes to run it again as it has run since it began; `canvas_not_ready` where p5 does not draw. */
	happened(): Promise<Result<Happened>> {
		return this.#request<Happened>('happened');
	}

	/** Takes in what the sketch tells. */
	hear(message: FrameMessage): void {
		if (message.type === 'captured') this.#waiting.get(message.request)?.(message.bitmap);
		if (message.type === 'happened') this.#waiting.get(message.request)?.(message.happened);
	}

	#request<Value>(type: 'capture' | 'happened'): Promise<Result<Value>> {
		const request = ++this.#requests;
		return new Promise((resolve) => {
			const settle = (value: unknown) => {
				clearTimeout(timer);
				this.#waiting.delete(request);
				resolve(value ? ok(value as Value) : fail('canvas_not_ready'));
			};
			const timer = setTimeout(() => settle(null), WITHIN_MILLISECONDS);
			this.#waiting.set(request, settle);
			if (!this.#ask({ type, request })) settle(null);
		});
	}
}
