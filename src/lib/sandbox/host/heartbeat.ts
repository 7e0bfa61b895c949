import type { Frame } from './frame';

const PING_MILLISECONDS = 250;
const MISSING_MILLISECONDS = 1000;
const SILENCE_MILLISECONDS = 2000;
/** `setup` may compute for longer before anything is drawn. */
const STARTING_SILENCE_MILLISECONDS = 6000;

/** Whether a frame still answers, asked four times a second: each answer says what was asked, so that a late one counts as late. */
export class Heartbeat {
	#frame: Frame;
	#silent: () => void;
	#timer: ReturnType<typeof setInterval> | undefined;
	#lastTick = 0;
	/** Milliseconds for which the page itself was awake and asking. */
	#awake = 0;
	/** When, of these, the last question was asked that has been answered. */
	#answered = 0;
	#limit = STARTING_SILENCE_MILLISECONDS;

	constructor(frame: Frame, silent: () => void) {
		this.#frame = frame;
		this.#silent = silent;
	}

	/** Begins to ask; the frame must be ready to answer. */
	begin(): void {
		this.#lastTick = performance.now();
		this.#answered = this.#awake;
		clearInterval(this.#timer);
		this.#timer = setInterval(() => this.#tick(), PING_MILLISECONDS);
	}

	/** Whether what was asked lately is not answered. */
	get isMissing(): boolean {
		return this.#silence > MISSING_MILLISECONDS;
	}

	/** The frame answered the ping of that moment. */
	heard(at: number): void {
		this.#answered = Math.max(this.#answered, at);
	}

	/** An edit is on its way, whose `setup` may compute for longer before anything is drawn. */
	edited(): void {
		this.#limit = STARTING_SILENCE_MILLISECONDS;
	}

	/** The frame has drawn: from now on the shorter limit holds. */
	drawn(): void {
		this.#limit = SILENCE_MILLISECONDS;
	}

	/** No longer asks. */
	end(): void {
		clearInterval(this.#timer);
	}

	#tick(): void {
		const now = performance.now();
		// A page that itself was asleep or busy must not blame the frame for the time it missed.
		this.#awake += Math.min(now - this.#lastTick, PING_MILLISECONDS * 1.5);
		this.#lastTick = now;
		if (this.#silence > this.#limit) {
			this.end();
			this.#silent();
		} else this.#frame.post({ type: 'ping', at: this.#awake });
	}

	get #silence(): number {
		return this.#awake - this.#answered;
	}
}
