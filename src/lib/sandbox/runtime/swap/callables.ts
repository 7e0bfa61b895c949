import { bindGlobal } from './globals';

type Callable = (this: unknown, ...parts: unknown[]) => unknown;
/** Calls what stands behind a name now. */
export type Caller = (name: string, current: Callable, self: unknown, parts: unknown[]) => unknown;

/**
 * Functions that others may have kept hold of, or that p5 calls by name: each name is one function for the whole
 * life of the frame, and what it does is exchanged.
 */
export class Callables {
	#current = new Map<string, Callable>();
	#lasting = new Map<string, Callable>();
	#read = new Set<string>();
	#caller: Caller;

	/** `caller` is asked to call the names in `watched`; the others are called as they are. */
	constructor(caller: Caller) {
		this.#caller = caller;
	}

	/** Puts the lasting function of a name in the place of the one just bound to it. */
	bind(name: string, current: unknown, isWatched: boolean): void {
		if (typeof current !== 'function' || current === this.#lasting.get(name)) return;
		this.#current.set(name, current as Callable);
		let lasting = this.#lasting.get(name);
		if (!lasting) this.#lasting.set(name, (lasting = this.#make(name, isWatched)));
		lasting.prototype = (current as Callable).prototype;
		bindGlobal(name, lasting);
	}

	/** What a name does now. */
	of(name: string): Callable | undefined {
		return this.#current.get(name);
	}

	/** Whether the text of what a name does was asked for, as p5 does to make a shader of it, rather than the name called. */
	wasRead(name: string): boolean {
		return this.#read.has(name);
	}

	/** From now on a name does what it did; `undefined`: nothing. */
	put(name: string, current: Callable | undefined): void {
		if (current) this.#current.set(name, current);
		else this.#current.delete(name);
	}

	/** All names and what they do. */
	entries(): Map<string, Callable> {
		return new Map(this.#current);
	}

	#make(name: string, isWatched: boolean): Callable {
		const current = this.#current;
		const caller = this.#caller;
		const lasting = function (this: unknown, ...parts: unknown[]): unknown {
			const behind = current.get(name);
			if (!behind) return undefined;
			if (new.target) return Reflect.construct(behind, parts, behind);
			return isWatched ? caller(name, behind, this, parts) : behind.apply(this, parts);
		};
		const toString = () => {
			this.#read.add(name);
			return String(current.get(name));
		};
		Object.defineProperty(lasting, 'name', { value: name, configurable: true });
		Object.defineProperty(lasting, 'toString', { value: toString, configurable: true });
		return lasting;
	}
}
