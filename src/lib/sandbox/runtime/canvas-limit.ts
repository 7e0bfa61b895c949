/** The longest side of a canvas, in CSS pixels: beyond it browsers give none, or all of the memory. */
const LONGEST_SIDE = 4096;

type Sized = (width: number, height: number, ...rest: unknown[]) => unknown;

/** Keeps every canvas p5 makes within what a browser can hold, and says so in the sketch's console. */
export function limitCanvas(fn: Record<string, unknown>): void {
	for (const name of ['createCanvas', 'resizeCanvas', 'createGraphics']) {
		const original = fn[name] as Sized;
		fn[name] = function (this: unknown, ...[width, height, ...rest]: Parameters<Sized>) {
			if (width > LONGEST_SIDE || height > LONGEST_SIDE)
				// eslint-disable-next-line no-console -- this is the sketch's own console, which the page shows
				console.warn(`${name}(${width}, ${height}): a side may be ${LONGEST_SIDE} at most.`);
			const limit = (side: number) => (side > LONGEST_SIDE ? LONGEST_SIDE : side);
			return original.call(this, limit(width), limit(height), ...rest);
		};
	}
}
