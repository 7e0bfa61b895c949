import { realTimeout } from '../intrinsics';
import type { Makings } from './makings';

type Timer = (handler: TimerHandler, delay?: number, ...parts: unknown[]) => number;

/** How long an address goes on leading somewhere when its unit is replaced: what loads from it may have just begun. */
const ADDRESS_LASTS_MILLISECONDS = 10_000;

/** Notes the timers, listeners, frames and addresses that a sketch's units ask the browser for, so that they end with their unit. */
export function trackBrowser(makings: Makings): void {
	trackTimers(makings);
	trackListeners(makings);
	trackAddresses(makings);
}

/** An address keeps what it leads to; Tone makes one for each of its worklets and forgets it. */
function trackAddresses(makings: Makings): void {
	const make = URL.createObjectURL.bind(URL);
	const revoke = URL.revokeObjectURL.bind(URL);
	URL.createObjectURL = (what) => {
		const address = make(what);
		makings.add(() => void realTimeout(() => revoke(address), ADDRESS_LASTS_MILLISECONDS));
		return address;
	};
}

function trackTimers(makings: Makings): void {
	const { setTimeout, setInterval, clearTimeout, clearInterval } = window;
	const { requestAnimationFrame, cancelAnimationFrame } = window;
	const repeat = setInterval.bind(window) as Timer;
	window.setInterval = ((...parts: Parameters<Timer>) => {
		const id = repeat(...parts);
		makings.add(() => clearInterval(id));
		return id;
	}) as typeof setInterval;

	/** What is asked for once may ask for the next from within, which then belongs to the same unit. */
	const once = (
		callback: (...parts: unknown[]) => unknown,
		ask: (callback: (...parts: unknown[]) => void) => number,
		cancel: (id: number) => void
	): number => {
		const { maker } = makings;
		if (maker === null) return ask(callback);
		const end = makings.add(() => cancel(id));
		const id = ask((...parts) => {
			makings.forget(maker, end);
			makings.during(maker, () => callback(...parts));
		});
		return id;
	};
	const wait = setTimeout.bind(window) as Timer;
	window.setTimeout = ((handler: TimerHandler, delay?: number, ...parts: unknown[]) =>
		typeof handler === 'function'
			? once(
					() => (handler as (...parts: unknown[]) => unknown)(...parts),
					(callback) => wait(callback, delay),
					(id) => clearTimeout(id)
				)
			: wait(handler, delay, ...parts)) as typeof setTimeout;
	window.requestAnimationFrame = (callback) =>
		once(
			callback as (...parts: unknown[]) => unknown,
			(next) => requestAnimationFrame.call(window, next),
			(id) => cancelAnimationFrame.call(window, id)
		);
}

function trackListeners(makings: Makings): void {
	const { removeEventListener } = EventTarget.prototype;
	// The window may have one of its own, which refuses some kinds.
	for (const owner of [EventTarget.prototype, window]) {
		if (!Object.hasOwn(owner, 'addEventListener')) continue;
		const add = owner.addEventListener;
		owner.addEventListener = function (
			this: EventTarget | undefined,
			...parts: Parameters<typeof add>
		): void {
			const target = this ?? window;
			add.apply(target, parts);
			// What libraries listen to for themselves, as to a sound's context, is theirs.
			if (makings.maker === null || !(target === window || target instanceof Node)) return;
			const [type, listener, options] = parts;
			makings.add(() => removeEventListener.call(target, type, listener, options));
		};
	}
}
