type Describe = (text: unknown, ...rest: unknown[]) => unknown;

/** Passes on what a sketch says of itself with p5's `describe()`, when it changes. */
export function reportDescription(fn: Record<string, unknown>, tell: (text: string) => void): void {
	const original = fn.describe as Describe;
	let last: string | null = null;
	fn.describe = function (this: unknown, text: unknown, ...rest: unknown[]) {
		const words = String(text).slice(0, 2000);
		if (words !== last) tell((last = words));
		return original.call(this, text, ...rest);
	};
}
