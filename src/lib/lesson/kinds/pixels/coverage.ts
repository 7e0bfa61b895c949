import type { Picture } from '$lib/sandbox/protocol';
import type { Region } from '../../schema/range';
import { pixelBox } from './difference';

/** Share of the region a colour must cover to count: edges smoothed between two shapes stay below it. */
const SMALLEST_COLOUR = 0.002;

/** `changed`: share of pixels drawn on; `colours`: how many besides the paper; `brightness`: mean luma, 0–1. */
export type Coverage = { changed: number; colours: number; brightness: number };

/** What covers a region of a picture; where nothing is opaque, the page's white shows through. */
export function coverageOf(picture: Picture, drawn: Uint8Array, region: Region): Coverage {
	const { data, width } = picture;
	const box = pixelBox(picture, region);
	const found = new Map<number, number>();
	let changed = 0;
	let light = 0;
	for (let y = box.top; y < box.bottom; y++) {
		for (let x = box.left; x < box.right; x++) {
			const at = (y * width + x) * 4;
			const [red, green, blue] = [data[at], data[at + 1], data[at + 2]] as [number, number, number];
			const alpha = (data[at + 3] as number) / 255;
			const luma = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
			light += luma * alpha + 1 - alpha;
			if (!drawn[y * width + x]) continue;
			changed++;
			// Sixteen steps a channel: a slow gradient is many colours, two neighbouring greys are one.
			const key = ((red >> 4) * 16 + (green >> 4)) * 16 + (blue >> 4);
			found.set(key, (found.get(key) ?? 0) + 1);
		}
	}
	const least = box.area * SMALLEST_COLOUR;
	return {
		changed: box.area ? changed / box.area : 0,
		colours: [...found.values()].filter((count) => count >= least).length,
		brightness: box.area ? light / box.area : 0
	};
}
