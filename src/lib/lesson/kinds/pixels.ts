import * as v from 'valibot';
import type { Picture } from '$lib/sandbox/protocol';
import { rangeSchema, regionSchema, type Region } from '../schema/range';
import { defineKind } from './kind';
import { within } from './seen';

const schema = v.pipe(
	v.strictObject({
		changed: v.optional(rangeSchema),
		colours: v.optional(rangeSchema),
		region: v.optional(regionSchema)
	}),
	v.check(
		({ changed, colours }) => changed !== undefined || colours !== undefined,
		'looks at nothing: add `changed: { min: 0.02 }` or `colours: { min: 3 }`'
	)
);

/** Sum of channel differences (of 1020) up to which two colours look the same. */
const TOLERANCE = 24;
/** Share of the region a colour must cover to count: edges smoothed between two shapes stay below it. */
const SMALLEST_COLOUR = 0.002;

const WHOLE: Region = { left: 0, top: 0, right: 1, bottom: 1 };

/** The most common exact colour along the four edges: what the artist would call the paper. */
function paperOf({ width, height, data }: Picture): Uint8ClampedArray {
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

function difference(data: Uint8ClampedArray, at: number, colour: Uint8ClampedArray): number {
	let sum = 0;
	for (let channel = 0; channel < 4; channel++)
		sum += Math.abs((data[at + channel] as number) - (colour[channel] as number));
	return sum;
}

function look(picture: Picture, region: Region): { changed: number; colours: number } {
	const { width, height, data } = picture;
	const paper = paperOf(picture);
	const [left, right] = [Math.floor(region.left * width), Math.ceil(region.right * width)];
	const [top, bottom] = [Math.floor(region.top * height), Math.ceil(region.bottom * height)];
	const found = new Map<number, number>();
	let changed = 0;
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) {
			const at = (y * width + x) * 4;
			if (difference(data, at, paper) <= TOLERANCE) continue;
			changed++;
			// Sixteen steps a channel: a slow gradient is many colours, two neighbouring greys are one.
			const key = data.subarray(at, at + 3).reduce((sum, value) => sum * 16 + (value >> 4), 0);
			found.set(key, (found.get(key) ?? 0) + 1);
		}
	}
	const area = (right - left) * (bottom - top);
	const colours = [...found.values()].filter((count) => count >= area * SMALLEST_COLOUR).length;
	return { changed: area ? changed / area : 0, colours };
}

/**
 * What the last picture shows, in `region` (the whole canvas when absent). `changed` bounds the share of pixels
 * that differ from the paper, `colours` how many colours there are besides it.
 */
export const pixels = defineKind({
	schema,
	says: ['changed', 'colours'],
	see(options, { trace }) {
		const picture = trace.pictures.at(-1);
		const { changed, colours } = picture
			? look(picture, options.region ?? WHOLE)
			: { changed: 0, colours: 0 };
		return {
			holds: within(changed, options.changed) && within(colours, options.colours),
			values: { changed: { share: changed }, colours },
			line: null
		};
	}
});
