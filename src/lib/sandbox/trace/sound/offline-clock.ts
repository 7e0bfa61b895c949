import { BLOCK } from './block';
import type { StoppableContext } from './stoppable-context';

/**
 * The time of sound in a trace, in whole blocks from the first frame's beginning. It runs ahead of what
 * is rendered by at most one frame: what is due in between is asked for first, then rendered.
 */
export class OfflineClock {
	readonly sampleRate: number;
	readonly contexts: StoppableContext[] = [];
	/** Called once per block, with `due` reaching to the block's end and `seconds` at its beginning. */
	readonly tickers = new Set<() => void>();
	#block = 0;
	#inTick = false;
	#failed: (error: unknown) => void;

	/** `failed` is told what a ticker throws. */
	constructor(sampleRate: number, failed: (error: unknown) => void) {
		this.sampleRate = sampleRate;
		this.#failed = failed;
	}

	/** What contexts say the time is, in seconds. */
	get seconds(): number {
		return ((this.#inTick ? this.#block - 1 : this.#block) * BLOCK) / this.sampleRate;
	}

	/** Whether the tickers are being called. */
	get isTicking(): boolean {
		return this.#inTick;
	}

	/** Up to where events are due, in seconds. */
	get due(): number {
		return (this.#block * BLOCK) / this.sampleRate;
	}

	/** Passes the blocks up to `seconds`, calling the tickers for each and `passed` with the time at its end. */
	async passTo(seconds: number, passed: (seconds: number) => Promise<void> | void): Promise<void> {
		const last = Math.round((seconds * this.sampleRate) / BLOCK);
		while (this.#block < last) {
			this.#block++;
			this.#inTick = true;
			for (const ticker of [...this.tickers]) this.#call(ticker);
			this.#inTick = false;
			const rest = passed(this.due);
			if (rest) await rest;
		}
	}

	/** Renders every context up to now, so that analysers read what is heard now; gives whether one had to be. */
	async render(): Promise<boolean> {
		const rendered = await Promise.all(this.contexts.map((context) => context.renderTo(this.due)));
		return rendered.includes(true);
	}

	#call(ticker: () => void): void {
		try {
			ticker();
		} catch (error) {
			this.#failed(error);
		}
	}
}
