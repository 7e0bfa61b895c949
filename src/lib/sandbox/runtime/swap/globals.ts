import type { Unit } from '../../protocol';

const { defineProperty, getOwnPropertyDescriptor } = Object;
const remove = Reflect.deleteProperty;
const globals = window as unknown as Record<string, unknown>;

/** What a name of the sketch stood for at some moment; undefined when it stood for nothing. */
export type Kept = Map<string, PropertyDescriptor | undefined>;

/** The value a name of the sketch has. */
export const readGlobal = (name: string): unknown => globals[name];

/** Binds a name of the sketch, as a declaration in a script would. */
export function bindGlobal(name: string, value: unknown): void {
	defineProperty(window, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Unbinds a name of the sketch. */
export function dropGlobal(name: string): void {
	remove(window, name);
}

/** Makes the names of a unit known before it runs: until then, reading them fails as it does in a script. */
export function announce({ names, hoisted }: Unit): void {
	for (const name of names) {
		if (hoisted) bindGlobal(name, undefined);
		else
			defineProperty(window, name, {
				get() {
					throw new ReferenceError(`Cannot access '${name}' before initialization`);
				},
				set: (value: unknown) => bindGlobal(name, value),
				enumerable: true,
				configurable: true
			});
	}
}

/** Makes an assignment to the names of a unit fail, as to a constant. */
export function seal({ names }: Unit): void {
	for (const name of names) {
		const value = globals[name];
		defineProperty(window, name, {
			get: () => value,
			set() {
				throw new TypeError('Assignment to constant variable.');
			},
			enumerable: true,
			configurable: true
		});
	}
}

/** Makes the names of a unit ones that can be assigned to, though they were sealed. */
export function unseal({ names }: Unit): void {
	for (const name of names)
		if (getOwnPropertyDescriptor(window, name)?.get) bindGlobal(name, undefined);
}

/** What the names stand for now. */
export function keep(names: Iterable<string>): Kept {
	const kept: Kept = new Map();
	for (const name of names) kept.set(name, getOwnPropertyDescriptor(window, name));
	return kept;
}

/** Makes the names stand for what they stood for. */
export function restore(kept: Kept): void {
	for (const [name, descriptor] of kept)
		if (descriptor) defineProperty(window, name, descriptor);
		else dropGlobal(name);
}
