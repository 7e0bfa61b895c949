const { defineProperty, deleteProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
const { getPrototypeOf, setPrototypeOf } = Reflect;
const { is } = Object;

/** What JavaScript itself gives every text, by its global names. */
const GLOBALS =
	`Array ArrayBuffer AggregateError BigInt BigInt64Array BigUint64Array Boolean DataView Date Error
	EvalError FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl
	Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol
	SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet
	decodeURI decodeURIComponent encodeURI encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined`
		.trim()
		.split(/\s+/);

type Property = { key: PropertyKey; kept: PropertyDescriptor };
type Owner = { name: string; object: object; above: object | null; properties: Property[] };

/**
 * The language as it is when this is called. The function given back makes it so again, whatever a sketch has put in
 * its place, and names what it cannot mend; null when all is mended. What a sketch has added stays, but for what
 * lists and objects would seem to hold by it.
 */
export function keepLanguage(): () => string | null {
	const owners: Owner[] = [];
	const seen = new Set<unknown>();
	const keep = (name: string, object: unknown) => {
		const isOwner = typeof object === 'function' || (typeof object === 'object' && object !== null);
		if (!isOwner || seen.has(object) || object === window) return;
		seen.add(object);
		owners.push({
			name,
			object,
			above: getPrototypeOf(object),
			properties: ownKeys(object).flatMap((key) => propertyOf(object, key))
		});
	};
	const globals = GLOBALS.flatMap((name) => propertyOf(window, name));
	owners.push({
		name: 'window',
		object: window,
		above: getPrototypeOf(window),
		properties: globals
	});
	for (const { key, kept } of globals) {
		const value: unknown = kept.value;
		keep(String(key), value);
		if (typeof value === 'function') keep(`${String(key)}.prototype`, value.prototype);
	}
	for (const hidden of hiddenObjects())
		for (
			let object: object | null = hidden;
			object && !seen.has(object);
			object = getPrototypeOf(object)
		)
			keep('an iterator', object);
	return () => mend(owners);
}

function propertyOf(object: object, key: PropertyKey): Property[] {
	const kept = getOwnPropertyDescriptor(object, key);
	// Without a prototype nothing can seem to be part of it later.
	if (kept) setPrototypeOf(kept, null);
	return kept ? [{ key, kept }] : [];
}

/** What no global name leads to. */
function hiddenObjects(): object[] {
	const made = [
		[][Symbol.iterator](),
		''[Symbol.iterator](),
		new Map()[Symbol.iterator](),
		new Set()[Symbol.iterator](),
		''.matchAll(/x/g),
		(function* () {})(),
		(async function* () {})(),
		async () => {},
		function* () {},
		new Uint8Array()
	];
	return [...made.map((one) => getPrototypeOf(one) as object), getPrototypeOf(Uint8Array)!];
}

/* From here on nothing may be used that a sketch could have changed: no methods, no iterators. */

function mend(owners: Owner[]): string | null {
	for (let at = 0; at < owners.length; at++) {
		const { name, object, above, properties } = owners[at] as Owner;
		if (getPrototypeOf(object) !== above && !setPrototypeOf(object, above)) return name;
		for (let each = 0; each < properties.length; each++) {
			const { key, kept } = properties[each] as Property;
			const now = getOwnPropertyDescriptor(object, key);
			if (now && is(now.value, kept.value) && now.get === kept.get && now.set === kept.set)
				continue;
			if (!defineProperty(object, key, kept)) return nameOf(name, key);
		}
		const isList = name === 'Array.prototype';
		if (!isList && name !== 'Object.prototype') continue;
		const keys = ownKeys(object);
		for (let each = 0; each < keys.length; each++) {
			const key = keys[each] as PropertyKey;
			if (isKnown(properties, key) || (isList && !isIndex(key))) continue;
			if (!deleteProperty(object, key)) return nameOf(name, key);
		}
	}
	return null;
}

function isKnown(properties: Property[], key: PropertyKey): boolean {
	for (let at = 0; at < properties.length; at++) if (properties[at]?.key === key) return true;
	return false;
}

const isIndex = (key: PropertyKey): boolean =>
	typeof key === 'string' && `${(key as unknown as number) >>> 0}` === key;

const nameOf = (owner: string, key: PropertyKey): string =>
	typeof key === 'symbol' ? owner : `${owner}.${key}`;
