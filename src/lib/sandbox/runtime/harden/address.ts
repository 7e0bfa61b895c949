/**
 * Keeps the address of the embedding page, which may name a private sketch, from the sketch, and the visitor's
 * Back button from filling up: an entry made by a script takes the place of the one before it.
 */
export function hideAddress(): void {
	Object.defineProperty(Document.prototype, 'referrer', {
		configurable: false,
		enumerable: true,
		get: () => ''
	});
	const { replaceState } = History.prototype;
	const apply = Reflect.apply;
	Object.defineProperty(History.prototype, 'pushState', {
		configurable: false,
		writable: false,
		value(this: History, ...parts: Parameters<History['replaceState']>) {
			apply(replaceState, this, parts);
		}
	});
	for (const name of ['go', 'back', 'forward'])
		Object.defineProperty(History.prototype, name, {
			configurable: false,
			writable: false,
			value: () => {}
		});
}
