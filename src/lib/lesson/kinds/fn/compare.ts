import type { Json } from '$lib/sandbox/protocol';

/** What of a list counts: all of it, which members it has, or their order wherever it begins. */
export type Comparison = 'value' | 'set' | 'rotation';

/** Whether two values are the same all the way down; numbers may differ by `tolerance`. */
export function sameValue(one: Json, other: Json, tolerance: number): boolean {
	if (typeof one === 'number' && typeof other === 'number')
		return Object.is(one, other) || Math.abs(one - other) <= tolerance;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
		return one === other;
	if (Array.isArray(one) || Array.isArray(other))
		return (
			Array.isArray(one) &&
			Array.isArray(other) &&
			one.length === other.length &&
			one.every((value, at) => sameValue(value, other[at] as Json, tolerance))
		);
	const names = Object.keys(one);
	return (
		names.length === Object.keys(other).length &&
		names.every(
			(name) =>
				Object.hasOwn(other, name) && sameValue(one[name] as Json, other[name] as Json, tolerance)
		)
	);
}

const holdsAll = (one: Json[], other: Json[], tolerance: number): boolean =>
	one.every((value) => other.some((member) => sameValue(value, member, tolerance)));

/** Whether a value is what is looked for; with `set` and `rotation`, what is no list is compared by value. */
export function isSame(value: Json, wanted: Json, compare: Comparison, tolerance: number): boolean {
	if (compare === 'value' || !Array.isArray(value) || !Array.isArray(wanted))
		return sameValue(value, wanted, tolerance);
	if (compare === 'set')
		return holdsAll(value, wanted, tolerance) && holdsAll(wanted, value, tolerance);
	if (value.length !== wanted.length) return false;
	if (value.length === 0) return true;
	return value.some((_, start) =>
		sameValue([...value.slice(start), ...value.slice(0, start)], wanted, tolerance)
	);
}
