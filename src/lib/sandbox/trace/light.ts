/** Columns and rows of the grid in which light is measured. */
export const LIGHT_SIDE = 16;

/** How bright every part of the canvas was, frame by frame, coarsely: enough to see it flash, at little cost. */
export class LightMeter {
	#context: CanvasRenderingContext2D | null = null;
	#frames: Uint8Array[] = [];

	/** Notes how bright the canvas is now; without a canvas it is white paper. */
	measure(canvas: HTMLCanvasElement | undefined): void {
		const context = (this.#context ??= makeContext());
		if (!context) return;
		context.fillStyle = '#fff';
		context.fillRect(0, 0, LIGHT_SIDE, LIGHT_SIDE);
		if (canvas && canvas.width > 0 && canvas.height > 0)
			context.drawImage(canvas, 0, 0, LIGHT_SIDE, LIGHT_SIDE);
		const { data } = context.getImageData(0, 0, LIGHT_SIDE, LIGHT_SIDE);
		const cells = new Uint8Array(LIGHT_SIDE * LIGHT_SIDE);
		for (let cell = 0; cell < cells.length; cell++)
			cells[cell] = Math.round(
				255 *
					(0.2126 * linear(data[cell * 4] as number) +
						0.7152 * linear(data[cell * 4 + 1] as number) +
						0.0722 * linear(data[cell * 4 + 2] as number))
			);
		this.#frames.push(cells);
	}

	/** All that was measured, from the first frame on. */
	finish(): Uint8Array<ArrayBuffer> {
		const all = new Uint8Array(this.#frames.length * LIGHT_SIDE * LIGHT_SIDE);
		for (const [at, cells] of this.#frames.entries()) all.set(cells, at * cells.length);
		return all;
	}
}

function makeContext(): CanvasRenderingContext2D | null {
	const grid = document.createElement('canvas');
	grid.width = LIGHT_SIDE;
	grid.height = LIGHT_SIDE;
	const context = grid.getContext('2d', { willReadFrequently: true });
	// With less, only a few of the pixels behind each cell would be looked at.
	if (context) context.imageSmoothingQuality = 'high';
	return context;
}

/** An sRGB channel, 0–255, as light, 0–1. */
function linear(channel: number): number {
	const value = channel / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
