/**
 * Holds an edit from the keystroke until the database has it, so that a tab killed in between loses nothing.
 * localStorage is used because it is the one store that writes before the call returns.
 */
export type Lifeboat = {
	/** Keeps a text under a name at once; false when the browser refuses (no storage, or it is full). */
	put(name: string, text: string): boolean;
	/** Lets a text go, unless another has taken its place. */
	release(name: string, text: string): void;
	/** Everything held, by name. */
	contents(): [name: string, text: string][];
	drop(name: string): void;
};

/** Opens the lifeboat whose names begin with `prefix`. It never throws. */
export function openLifeboat(prefix: string, storage: () => Storage): Lifeboat {
	const attempt = <Value>(work: (store: Storage) => Value, otherwise: Value): Value => {
		try {
			return work(storage());
		} catch {
			return otherwise;
		}
	};
	return {
		put: (name, text) =>
			attempt((store) => {
				store.setItem(prefix + name, text);
				return true;
			}, false),
		release: (name, text) =>
			attempt((store) => {
				if (store.getItem(prefix + name) === text) store.removeItem(prefix + name);
			}, undefined),
		contents: () =>
			attempt(
				(store) =>
					Object.keys(store)
						.filter((key) => key.startsWith(prefix))
						.map((key) => [key.slice(prefix.length), store.getItem(key) ?? '']),
				[]
			),
		drop: (name) => attempt((store) => store.removeItem(prefix + name), undefined)
	};
}
