/** What makes a constant signal sound, in Tone. */
type Constant = { _source?: { stop: () => void }; dispose: () => Constant };

type ToneLibrary = {
	Signal: new () => { _constantSource: Constant; dispose: () => void };
};

const IDLE_WITHIN_MILLISECONDS = 1000;

/**
 * Lets go of what Tone keeps for ever: the sources of signals that were disposed of, and notes that wait for a moment
 * of rest to be. Every effect and every note is made of several such signals.
 */
export function letGo(): void {
	const { Tone } = window as unknown as { Tone?: ToneLibrary };
	if (!Tone) return;
	endConstants(Tone);
	hurryIdle();
}

/** Tone's own ending looks whether the source sounds at a time when it has just ceased to, and so never stops it: a browser keeps what was started and never stopped. */
function endConstants({ Signal }: ToneLibrary): void {
	const signal = new Signal();
	const prototype = Object.getPrototypeOf(signal._constantSource) as Constant;
	const { dispose } = prototype;
	prototype.dispose = function (this: Constant) {
		dispose.call(this);
		try {
			this._source?.stop();
		} catch {
			// It was never started.
		}
		return this;
	};
	signal.dispose();
}

/** A sketch that fills every frame leaves no rest, and Tone disposes of a note that has ended only in one. */
function hurryIdle(): void {
	// Safari has none, and there Tone does not wait.
	const ask = (window as { requestIdleCallback?: typeof requestIdleCallback }).requestIdleCallback;
	if (!ask) return;
	window.requestIdleCallback = (callback, options) =>
		ask.call(window, callback, { timeout: IDLE_WITHIN_MILLISECONDS, ...options });
}
