/*
 * Looking at a value without running any of the sketch's code for it: getters are not called. A proxy's
 * traps do run, so whoever looks must be ready for anything to be thrown.
 */

/** What a getter would give, which is not asked. */
export const UNREAD = Symbol('unread');

const { getOwnPropertyDescriptor, getPrototypeOf } = Object;

/** The value of an own property; `UNREAD` for a getter, undefined when there is none. */
export function peek(owner: object, key: PropertyKey): unknown {
	const found = getOwnPropertyDescriptor(owner, key);
	if (!found) return undefined;
	return 'value' in found ? found.value : UNREAD;
}

/** The value of a property, own or inherited; `UNREAD` for a getter. */
function peekUp(owner: object, key: PropertyKey): unknown {
	let at: object | null = owner;
	for (let steps = 0; at !== null && steps < 50; steps++) {
		const found = getOwnPropertyDescriptor(at, key);
		if (found) return 'value' in found ? found.value : UNREAD;
		at = getPrototypeOf(at) as object | null;
	}
	return undefined;
}

/** The name a function was given; empty when it has none. */
export function functionName(value: object): string {
	const name = peek(value, 'name');
	return typeof name === 'string' ? name.slice(0, 80) : '';
}

/** The name of a value's class, with the library's for what p5 and Tone made: their files call it otherwise. Empty for plain objects. */
export function className(value: object): string {
	const maker = peekUp(value, 'constructor');
	if (typeof maker !== 'function' || maker === Object) return '';
	return libraryName(maker) ?? functionName(maker);
}

const named = new WeakMap<object, string>();
const read = new Set<unknown>();

function libraryName(maker: object): string | null {
	for (const name of ['p5', 'Tone']) {
		const library = peek(globalThis, name);
		if ((typeof library !== 'function' && typeof library !== 'object') || library === null)
			continue;
		if (read.has(library)) continue;
		read.add(library);
		for (const key of Object.keys(library)) {
			const made = peek(library, key);
			if (typeof made === 'function' && !named.has(made)) named.set(made, `${name}.${key}`);
		}
	}
	return named.get(maker) ?? null;
}

/** Name and message of an error, as they are without asking it anything. */
export function errorText(error: Error): string {
	const part = (key: 'name' | 'message') => {
		const value = peekUp(error, key);
		return typeof value === 'string' ? value : '';
	};
	const [name, message] = [part('name') || className(error) || 'Error', part('message')];
	return message ? `${name}: ${message}` : name;
}
