type Class = (new (...parts: never[]) => object) & { prototype: object };

const isClass = (value: unknown): value is Class => typeof value === 'function';
const { getPrototypeOf, setPrototypeOf } = Object;

/** Classes of a sketch that have been replaced, and whose objects live on. */
export class FormerClasses {
	#prototypes = new Map<string, WeakRef<object>[]>();

	/**
	 * Makes the objects of a living class, and of those it replaced, behave as those of the one that takes its place,
	 * and lets what its statics counted go on. `others` are the sketch's values, among which its subclasses are.
	 * Returns what takes it back.
	 */
	replace(name: string, living: unknown, next: unknown, others: unknown[]): () => void {
		if (!isClass(living) || !isClass(next) || living === next) return () => {};
		const methods = Object.getOwnPropertyDescriptors(living.prototype);
		const parent = getPrototypeOf(living.prototype) as object | null;
		const children = others.filter(
			(one): one is Class => isClass(one) && one !== next && getPrototypeOf(one) === living
		);
		const former = (this.#prototypes.get(name) ?? []).filter((one) => one.deref());
		// An empty prototype before the new one: `instanceof` holds for both, and methods come from the new.
		for (const key of Reflect.ownKeys(methods)) Reflect.deleteProperty(living.prototype, key);
		const follow = (prototype: object) => {
			setPrototypeOf(living.prototype, prototype === living.prototype ? parent : prototype);
			for (const one of former) setPrototypeOf(one.deref() ?? {}, prototype);
		};
		follow(next.prototype);
		for (const child of children) setPrototypeOf(child, next);
		for (const key of Reflect.ownKeys(next)) carry(key, living, next);
		this.#prototypes.set(name, [...former, new WeakRef(living.prototype)]);
		return () => {
			follow(living.prototype);
			Object.defineProperties(living.prototype, methods);
			for (const child of children) setPrototypeOf(child, living);
			this.#prototypes.set(name, former);
		};
	}
}

function carry(key: PropertyKey, living: Class, next: Class): void {
	const before = Object.getOwnPropertyDescriptor(living, key);
	const after = Object.getOwnPropertyDescriptor(next, key);
	const isData = (one?: PropertyDescriptor) => one?.writable && typeof one.value !== 'function';
	if (isData(before) && isData(after)) Object.defineProperty(next, key, { value: before?.value });
}
