/** Every so many pixels of the edge are looked at. */
const STRIDE = 4;

/** The commonest colour along the edges of RGBA bytes, as `#rrggbb`. */
export function commonest(data: Uint8ClampedArray, width: number, height: number): string {
	const counts = new Map<string, number>();
	const count = (x: number, y: number) => {
		const at = (y * width + x) * 4;
		const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
		const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	};
	for (let x = 0; x < width; x += STRIDE) {
		count(x, 0);
		count(x, height - 1);
	}
	for (let y = 0; y < height; y += STRIDE) {
		count(0, y);
		count(width - 1, y);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '#ffffff';
}
