import { namesEvaluated } from './evaluate';

/**
 * An error of the sandbox's own making: `code` has words in both languages (`sketch_<code>`), which
 * `values` fill. `name` is what the browser's own error of this kind is called, for sketches that look.
 */
export class PlainError extends Error {
	readonly code: string;
	readonly values: Record<string, string | number>;

	constructor(
		name: string,
		code: string,
		values: Record<string, string | number>,
		message: string
	) {
		super(message);
		this.name = name;
		this.code = code;
		this.values = values;
	}
}

const realReport = window.reportError.bind(window);
const realDispatch = window.dispatchEvent.bind(window);
const RealErrorEvent = ErrorEvent;

/** Tells of an error as if nobody had caught it: the program that runs hears it and names its line. */
export function reportUncaught(error: unknown): void {
	if (namesEvaluated) realReport(error);
	// Here a browser leaves out what went wrong in scripts of the document.
	else realDispatch(new RealErrorEvent('error', { error, message: `${error}` }));
}
