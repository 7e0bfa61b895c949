type Method = (this: unknown, ...parts: unknown[]) => unknown;

/** Gives canvases a pixel density that is no whole number, which p5 would round up. */
export function keepDensity(fn: Record<string, unknown>, density: number): void {
	if (Number.isInteger(density)) return;
	const createCanvas = fn.createCanvas as Method;
	const pixelDensity = fn.pixelDensity as Method;
	fn.createCanvas = function (...parts: unknown[]) {
		const canvas = createCanvas.apply(this, parts);
		pixelDensity.call(this, density);
		return canvas;
	};
}
