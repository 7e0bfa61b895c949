/** What is wrong with a value, by the code of its text. */
export type Fault =
	| 'argument_undefined'
	| 'argument_nan'
	| 'argument_promise'
	| 'argument_not_number'
	| 'argument_not_among'
	| 'argument_wrong';

/**
 * What is wrong with a value where one of `kinds` is asked for (letters as in `SIGNATURES`), and where `among` is not
 * empty one of those; null when it will do.
 * Lenient where p5 is: text that reads as a number is one, and where `shaders` a number may be an object of p5's
 * shader language.
 */
export function faultOf(
	value: unknown,
	kinds: string,
	shaders: boolean,
	among: unknown[] = []
): Fault | null {
	if (kinds === '*') return null;
	if (value === undefined) return 'argument_undefined';
	if (isPromise(value)) return 'argument_promise';
	if (typeof value === 'number' && value !== value)
		return shaders || (kinds.includes('n') && kinds.includes('t')) ? null : 'argument_nan';
	if (among.length > 0) return among.includes(value) ? null : 'argument_not_among';
	for (const kind of kinds) if (fits(value, kind, shaders)) return null;
	return kinds === 'n' || kinds === 'no' ? 'argument_not_number' : 'argument_wrong';
}

function fits(value: unknown, kind: string, shaders: boolean): boolean {
	switch (kind) {
		case 'n':
			return isNumeric(value) || (shaders && typeof value === 'object' && value !== null);
		case 't':
			return typeof value !== 'function' && typeof value !== 'object';
		case 'k':
			return typeof value !== 'function' && typeof value !== 'boolean' && value !== null;
		case 'b':
			return typeof value !== 'function';
		case 'a':
			return Array.isArray(value) || ArrayBuffer.isView(value);
		case 'f':
			return typeof value === 'function' || value === null;
		default:
			return (typeof value === 'object' && !Array.isArray(value)) || typeof value === 'function';
	}
}

const isNumeric = (value: unknown): boolean =>
	typeof value === 'number' ||
	typeof value === 'boolean' ||
	(typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)));

const isPromise = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Promise.prototype;
