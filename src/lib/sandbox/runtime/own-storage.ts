/**
 * Gives the sketch a `localStorage` and a `sessionStorage` of its own, empty and gone with its frame: a sandboxed
 * document has none, and p5 as well as many sketches ask for them. Asking in vain is dear, too: the browser notes where
 * in p5 the error came from, and reads all of p5 once more for that.
 */
export function lendStorage(): void {
	for (const name of ['localStorage', 'sessionStorage']) {
		const storage = makeStorage();
		Object.defineProperty(window, name, {
			get: () => storage,
			enumerable: true,
			configurable: true
		});
	}
}

/** What behaves as the browser's `Storage` does, by methods and by names, and keeps its texts in memory. */
export function makeStorage(): Storage {
	const items = new Map<string, string>();
	const methods: Record<string, unknown> = {
		getItem: (key: unknown) => items.get(`${key}`) ?? null,
		setItem: (key: unknown, value: unknown) => void items.set(`${key}`, `${value}`),
		removeItem: (key: unknown) => void items.delete(`${key}`),
		clear: () => items.clear(),
		key: (at: number) => [...items.keys()][at] ?? null
	};
	return new Proxy({} as Storage, {
		get(_, key) {
			if (key === 'length') return items.size;
			if (typeof key === 'symbol') return undefined;
			return Object.hasOwn(methods, key) ? methods[key] : items.get(key);
		},
		set(_, key, value) {
			if (typeof key === 'string') items.set(key, `${value}`);
			return true;
		},
		has: (_, key) => typeof key === 'string' && (key in methods || items.has(key)),
		deleteProperty(_, key) {
			if (typeof key === 'string') items.delete(key);
			return true;
		},
		ownKeys: () => [...items.keys()],
		getOwnPropertyDescriptor: (_, key) =>
			typeof key === 'string' && items.has(key)
				? { value: items.get(key), writable: true, enumerable: true, configurable: true }
				: undefined
	});
}
