/**
 * Plain data. Its numbers are all there are: NaN and the infinities stay what they are between frame and host, and
 * only `JSON.stringify` would make them null.
 */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** How large plain data may be: about as many characters as its JSON would have. */
export const MAXIMUM_JSON_LENGTH = 100_000;
/** How many lists and objects may be within one another. */
export const MAXIMUM_JSON_DEPTH = 20;

/** About how many characters one value takes in JSON, without what is in it. */
export function jsonLength(value: string | number | boolean | null): number {
	return typeof value === 'string' ? value.length + 3 : `${value}`.length + 1;
}

/** Whether an unknown value is plain data of a bearable size. */
export function isJson(given: unknown): boolean {
	let left = MAXIMUM_JSON_LENGTH;
	const fits = (value: unknown, depth: number): boolean => {
		if (value === null || ['boolean', 'number', 'string'].includes(typeof value))
			return (left -= jsonLength(value as null | boolean | number | string)) >= 0;
		if (typeof value !== 'object' || depth >= MAXIMUM_JSON_DEPTH) return false;
		left -= 3;
		if (Array.isArray(value)) return value.every((one) => fits(one, depth + 1));
		const prototype: unknown = Object.getPrototypeOf(value);
		if (prototype !== Object.prototype && prototype !== null) return false;
		return Object.entries(value).every(([name, one]) => {
			left -= jsonLength(name);
			return left >= 0 && fits(one, depth + 1);
		});
	};
	return fits(given, 0);
}
