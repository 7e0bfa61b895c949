/** Gives whoever asks while an answer is awaited that same answer: the person is asked once, and what they allow is opened once. */
export function shared<Parts extends unknown[], Given>(
	ask: (...parts: Parts) => Promise<Given>
): (...parts: Parts) => Promise<Given> {
	let awaited: Promise<Given> | null = null;
	return (...parts) => {
		if (awaited) return awaited;
		const over = () => (awaited = null);
		awaited = ask(...parts);
		awaited.then(over, over);
		return awaited;
	};
}
