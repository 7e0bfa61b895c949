import { jsonLength, MAXIMUM_JSON_DEPTH, MAXIMUM_JSON_LENGTH, type Json } from '../../protocol';

const { create, getPrototypeOf, keys, setPrototypeOf } = Object;
const { isArray } = Array;
const { isView } = ArrayBuffer;
const isAbove = Function.prototype.call.bind(Object.prototype.isPrototypeOf) as (
	prototype: object,
	value: object
) => boolean;
const { get } = Object.getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), 'length')!;
const lengthOf = Function.prototype.call.bind(get as () => number) as (list: object) => number;

/** What looks like an object without being data, and what it is called. */
const NO_DATA: [prototype: object, name: string][] = [
	[EventTarget.prototype, 'part of the page'],
	[Promise.prototype, 'a promise'],
	[Map.prototype, 'a Map'],
	[Set.prototype, 'a Set'],
	[WeakMap.prototype, 'a WeakMap'],
	[WeakSet.prototype, 'a WeakSet'],
	[Date.prototype, 'a Date'],
	[RegExp.prototype, 'a regular expression'],
	[Error.prototype, 'an error'],
	[ArrayBuffer.prototype, 'an ArrayBuffer'],
	[DataView.prototype, 'a DataView']
];

type Vector = Record<'x' | 'y' | 'z', unknown>;

/**
 * A sketch's value as plain data that nothing can change any more, or why it is none. Undefined becomes null, typed
 * arrays become lists, vectors (what has `vector` above it) their x, y and z, other objects their own fields.
 * Throws what a getter of the sketch's throws.
 */
export function toPlain(
	given: unknown,
	vector: object | null
): { value: Json } | { refused: string } {
	let left = MAXIMUM_JSON_LENGTH;
	let refused = '';
	const within: object[] = [];

	/** Gives null from the first refusal on. */
	const plain = (value: unknown, place: string): Json => {
		if (refused) return null;
		if (value === undefined || value === null) return take(null);
		if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
			return take(value);
		if (typeof value !== 'object') return refuse(place, `a ${typeof value}`);
		if (within.length >= MAXIMUM_JSON_DEPTH) return refuse(place, 'too deep inside');
		for (let at = 0; at < within.length; at++)
			if (within[at] === value) return refuse(place, 'what it is itself a part of');
		for (let at = 0; at < NO_DATA.length; at++) {
			const [prototype, name] = NO_DATA[at] as [object, string];
			if (isAbove(prototype, value)) return refuse(place, name);
		}
		left -= 3;
		within[within.length] = value;
		const made = isView(value)
			? listed(value as Uint8Array, lengthOf(value), place)
			: isArray(value)
				? listed(value, value.length, place)
				: fields(value, place);
		within.length--;
		return made;
	};
	const take = (value: null | boolean | number | string): Json => {
		left -= jsonLength(value);
		return left < 0 ? refuse('', 'too large') : value;
	};
	const refuse = (place: string, what: string): null => {
		refused ||= place ? `${place} is ${what}.` : `It is ${what}.`;
		return null;
	};
	/** Lists and objects have nothing above them, so that a sketch cannot put anything between. */
	const listed = (value: ArrayLike<unknown>, length: number, place: string): Json[] => {
		const list = setPrototypeOf([], null) as Json[];
		for (let at = 0; at < length && !refused; at++) list[at] = plain(value[at], `${place}[${at}]`);
		return list;
	};
	const fields = (value: object, place: string): Json => {
		const made = create(null) as Record<string, Json>;
		const isVector = vector !== null && isAbove(vector, value);
		const names = isVector ? ['x', 'y', 'z'] : keys(value);
		for (let at = 0; at < names.length && !refused; at++) {
			const name = names[at] as string;
			take(name);
			made[name] = plain((value as Vector)[name as 'x'], place ? `${place}.${name}` : name);
		}
		return made;
	};

	const value = plain(given, '');
	return refused ? { refused } : { value };
}
