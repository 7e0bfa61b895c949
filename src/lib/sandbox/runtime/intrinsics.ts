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

const newElement = document.createElement.bind(document);
const root = document.documentElement;

/**
 * Runs a library as a script of the document. Browsers keep what they compiled of such a script for the next frame of
 * the same process, as they do not for evaluated text: p5 then starts in a fifth of the time.
 */
export function runLibrary(name: string, text: string): void {
	runScript(`${text}\n//# sourceURL=${name}.js`);
}

/** Runs text as a script of the document; what it throws goes to the window. */
export function runScript(text: string): void {
	const script = newElement('script');
	script.textContent = text;
	root.append(script);
	script.remove();
}

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
