import type { Picture } from '$lib/sandbox/protocol';
import { distance, TOLERANCE } from './difference';

/** RGBA of the most common exact colour along the four edges: what the artist would call the paper. */
export function paperOf({ width, height, data }: Picture): Uint8ClampedArray {
	const tally = new Map<number, { count: number; at: number }>();
	const visit = (x: number, y: number) => {
		const at = (y * width + x) * 4;
		const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
		const key = ((red * 256 + green) * 256 + blue) * 256 + alpha;
		const entry = tally.get(key) ?? { count: 0, at };
		entry.count++;
		tally.set(key, entry);
	};
	for (let x = 0; x < width; x++) {
		visit(x, 0);
		visit(x, height - 1);
	}
	for (let y = 0; y < height; y++) {
		visit(0, y);
		visit(width - 1, y);
	}
	const [most] = [...tally.values()].sort((a, b) => b.count - a.count);
	return data.slice(most?.at ?? 0, (most?.at ?? 0) + 4);
}

/** Tells of every pixel of a picture, row by row, whether it is drawn: 1 where it differs from the paper, 0 where not. */
export function drawnOn(picture: Picture): Uint8Array {
	const { data, width, height } = picture;
	const paper = paperOf(picture);
	const drawn = new Uint8Array(width * height);
	for (let pixel = 0; pixel < drawn.length; pixel++)
		if (distance(data, pixel * 4, paper, 0) > TOLERANCE) drawn[pixel] = 1;
	return drawn;
}
