/*
 * The browser's own functions, bound before any sketch can put others in their place. A bound function
 * looks nothing up when it is called.
 */
const realWindow = window;

/** Milliseconds of real time, also while a trace keeps a clock of its own. */
export const realNow = performance.now.bind(performance);

/** Real timers. */
export const realTimeout = realWindow.setTimeout.bind(realWindow);
export const realInterval = realWindow.setInterval.bind(realWindow);

/** Runs text as a script of the frame's global scope. */
export const evaluate = globalThis.eval as (text: string) => unknown;

/** Takes a picture of a canvas. */
export const takeBitmap = realWindow.createImageBitmap.bind(realWindow);

const channel = new MessageChannel();
const wake = channel.port2.postMessage.bind(channel.port2, null);
let waiting: (() => void)[] = [];
channel.port1.onmessage = () => {
	const due = waiting;
	waiting = [];
	for (let index = 0; index < due.length; index++) due[index]?.();
};

/** Calls back in the next task, after all that is due in this one. */
export function nextTask(callback: () => void): void {
	// Assigned by index: the sketch may have changed what `push` does.
	waiting[waiting.length] = callback;
	wake();
}
