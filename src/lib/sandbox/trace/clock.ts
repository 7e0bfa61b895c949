type Callback = (...parts: unknown[]) => unknown;
type Timer = { id: number; at: number; every: number | null; callback: Callback; parts: unknown[] };

/** What `Date` says at the start of a trace that asks for nothing else: noon of 1 January 2026, UTC. */
const EPOCH = Date.UTC(2026, 0, 1, 12);
/** A timer that asks for less is called this often, as browsers do with nested timers. */
const SHORTEST_INTERVAL = 1;
/** A browser has time to spare after so long. */
const IDLE_AFTER = 10;
const MOST_TIMERS_AT_ONCE = 10_000;

/**
 * Time that passes only when told to: stands in for `performance.now`, `Date`, timers and animation
 * frames, so that a run depends on nothing but its code and seed. Milliseconds throughout.
 */
export class VirtualClock {
	#now = 0;
	#epoch = EPOCH;
	#timers = new Map<number, Timer>();
	#frames = new Map<number, Callback>();
	#ids = 0;
	#failed: (error: unknown) => void;

	/** `failed` is told what a callback throws. */
	constructor(failed: (error: unknown) => void) {
		this.#failed = failed;
	}

	/** Milliseconds since the trace began. */
	get now(): number {
		return this.#now;
	}

	/** Lets `Date` begin at another moment, in milliseconds since 1970 (UTC). */
	startAt(epoch: number): void {
		this.#epoch = epoch;
	}

	/** Whether anything waits for time to pass. */
	get waiting(): boolean {
		return this.#timers.size > 0 || this.#frames.size > 0;
	}

	/** Puts this clock in the place of the browser's in `target`. */
	install(target: Window & typeof globalThis): void {
		const add =
			(every: boolean) =>
			(callback: Callback, delay = 0, ...parts: unknown[]) =>
				this.#add(callback, Number(delay), every, parts);
		const drop = (id: number) => void this.#timers.delete(id);
		const clock = {
			requestAnimationFrame: (callback: Callback) => {
				this.#frames.set(++this.#ids, callback);
				return this.#ids;
			},
			cancelAnimationFrame: (id: number) => void this.#frames.delete(id),
			setTimeout: add(false),
			setInterval: add(true),
			clearTimeout: drop,
			clearInterval: drop,
			requestIdleCallback: (callback: Callback) =>
				this.#add(callback, IDLE_AFTER, false, [
					{ didTimeout: false, timeRemaining: () => IDLE_AFTER }
				]),
			cancelIdleCallback: drop,
			Date: this.#makeDate(target.Date)
		};
		Object.assign(target, clock);
		Object.defineProperty(target.performance, 'now', { value: () => this.#now });
	}

	/** Whether a timer is due at `until` or before. */
	isDueBy(until: number): boolean {
		return this.#nextBy(until) !== null;
	}

	/** Lets time pass up to `until`; timers are called in order at their own times. */
	advanceTo(until: number): void {
		for (let called = 0; called < MOST_TIMERS_AT_ONCE && this.#callNext(until); called++);
		this.#now = until;
	}

	/** As `advanceTo`, with a `rest` after each timer, in which what it set going may come to an end. */
	async passTo(until: number, rest: () => Promise<void>): Promise<void> {
		for (let called = 0; called < MOST_TIMERS_AT_ONCE && this.#callNext(until); called++)
			await rest();
		this.#now = until;
	}

	/** Calls what asked for the next animation frame. */
	drawFrame(): void {
		const due = [...this.#frames.values()];
		this.#frames.clear();
		for (const callback of due) this.#call(callback, [this.#now]);
	}

	#nextBy(until: number): Timer | null {
		let next: Timer | null = null;
		for (const timer of this.#timers.values())
			if (timer.at <= until && (!next || timer.at < next.at)) next = timer;
		return next;
	}

	#callNext(until: number): boolean {
		const next = this.#nextBy(until);
		if (!next) return false;
		this.#now = Math.max(this.#now, next.at);
		if (next.every === null) this.#timers.delete(next.id);
		else next.at += next.every;
		this.#call(next.callback, next.parts);
		return true;
	}

	#add(callback: Callback, delay: number, every: boolean, parts: unknown[]): number {
		const wait = Math.max(delay || 0, SHORTEST_INTERVAL);
		const id = ++this.#ids;
		if (typeof callback === 'function')
			this.#timers.set(id, {
				id,
				at: this.#now + wait,
				every: every ? wait : null,
				callback,
				parts
			});
		return id;
	}

	#call(callback: Callback, parts: unknown[]): void {
		try {
			callback(...parts);
		} catch (error) {
			this.#failed(error);
		}
	}

	#makeDate(RealDate: DateConstructor): DateConstructor {
		const now = () => this.#epoch + Math.floor(this.#now);
		return new Proxy(RealDate, {
			apply: () => new RealDate(now()).toString(),
			construct: (target, parts, maker) =>
				Reflect.construct(target, parts.length ? parts : [now()], maker),
			get: (target, key) => (key === 'now' ? now : Reflect.get(target, key))
		});
	}
}
