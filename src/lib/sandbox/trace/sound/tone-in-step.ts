import type { OfflineClock } from './offline-clock';

/** What is read of Tone's inside: its contexts, and the ticker by which each looks for what is due. */
type Ticker = {
	_type: string;
	_callback: () => void;
	_createClock: () => void;
	_disposeClock: () => void;
};
type ToneContext = {
	currentTime: number;
	lookAhead: number;
	isOffline: boolean;
	now: () => number;
	_ticker: Ticker;
};

/** Tone as its script leaves it on `window`, as far as a trace needs it. */
export type ToneInside = {
	getContext: () => ToneContext;
	Context: { prototype: ToneContext };
	OfflineContext: { prototype: { _renderClock: (asynchronous?: boolean) => Promise<void> } };
	Synth: { prototype: object };
};
type Timed = { toSeconds: (time?: unknown) => number };

/**
 * How far before a block's end Tone's look ends. It leaves out the beat on which one look ends and the next begins where
 * it was started between two of its ticks (15.5.44: `TickSource.forEachTickBetween` rounds down ticks that count from
 * such a start), and what starts with a frame beats on the ends of blocks.
 */
const SHORT_SECONDS = 1e-7;

/**
 * Lets Tone, just evaluated, look for what is due once per block of the trace's own time instead of by a
 * worker in real time. `Tone.now()` is then exact: there is no need to run 0.1 s ahead of the speakers.
 */
export function keepToneInStep(tone: ToneInside, clock: OfflineClock): void {
	const { _ticker: ticker } = tone.getContext();
	const tickers = Object.getPrototypeOf(ticker) as Ticker;
	const callbacks = new WeakMap<Ticker, () => void>();
	ticker._disposeClock();
	tickers._createClock = function () {
		if (this._type === 'offline') return;
		const call = () => this._callback();
		callbacks.set(this, call);
		clock.tickers.add(call);
	};
	tickers._disposeClock = function () {
		const call = callbacks.get(this);
		if (call) clock.tickers.delete(call);
	};
	ticker._createClock();

	const ahead = Object.getOwnPropertyDescriptor(tone.Context.prototype, 'lookAhead');
	Object.defineProperty(tone.Context.prototype, 'lookAhead', {
		...ahead,
		get(this: ToneContext) {
			if (this.isOffline) return ahead?.get?.call(this) as number;
			return clock.due - clock.seconds - (clock.isTicking ? SHORT_SECONDS : 0);
		}
	});
	tone.Context.prototype.now = function () {
		return this.currentTime + this.lookAhead;
	};
	// What Tone renders on the side, such as a reverb's tail, is ready before time goes on.
	const { _renderClock } = tone.OfflineContext.prototype;
	tone.OfflineContext.prototype._renderClock = function () {
		return _renderClock.call(this, false);
	};
}

/**
 * Lets a number be the time in seconds that it is. Tone makes an object with a dozen patterns of each first, ten times
 * a block, which takes longer than all else it does to look for what is due.
 */
export function passNumbers({ Synth }: ToneInside): void {
	let at = Synth.prototype;
	while (!Object.hasOwn(at, 'toSeconds')) at = Object.getPrototypeOf(at) as object;
	const timed = at as Timed;
	const { toSeconds } = timed;
	timed.toSeconds = function (time) {
		return typeof time === 'number' ? time : toSeconds.call(this, time);
	};
}
