/**
 * Makes `Math.random` repeatable from a seed (Mulberry32), and about as fast as the browser's own. The function given
 * back lets it begin anew.
 */
export function seedChance(seed: number): () => void {
	// A typed array: a number this large in a variable would be a new object at every call.
	const kept = new Int32Array([seed]);
	const { imul } = Math;
	Math.random = () => {
		const state = (kept[0] = ((kept[0] as number) + 0x6d2b79f5) | 0);
		let mixed = imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return () => void (kept[0] = seed);
}

/** Makes what `crypto` calls random as repeatable as `Math.random`. */
export function seedCrypto(): void {
	const fill = (view: ArrayBufferView) => {
		const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
		for (let at = 0; at < bytes.length; at++) bytes[at] = Math.floor(Math.random() * 256);
		return view;
	};
	const uuid = () =>
		'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () =>
			Math.floor(Math.random() * 16).toString(16)
		);
	Object.defineProperty(crypto, 'getRandomValues', { value: fill });
	Object.defineProperty(crypto, 'randomUUID', { value: uuid });
}
