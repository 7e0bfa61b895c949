import type { Picture } from '$lib/sandbox/protocol';
import { drawnOn } from './paper';

/** A circle on the canvas: its middle in shares of width and height, its radius in shares of the shorter side. */
export type Circle = { at: [number, number]; radius: number };

/** The share (0–1) of what is drawn that lies within a circle; 0 where nothing is drawn. */
export function shareWithin(
	{ width, height }: Picture,
	drawn: Uint8Array,
	{ at: [x, y], radius }: Circle
): number {
	const reach = (radius * Math.min(width, height)) ** 2;
	let all = 0;
	let near = 0;
	for (let row = 0; row < height; row++) {
		for (let column = 0; column < width; column++) {
			if (!drawn[row * width + column]) continue;
			all++;
			if ((column + 0.5 - x * width) ** 2 + (row + 0.5 - y * height) ** 2 <= reach) near++;
		}
	}
	return all ? near / all : 0;
}

/** The share (0–1) of what one picture has drawn where the other has drawn, too; 0 where they differ in size or the first is empty. */
export function overlapOf(one: Picture, other: Picture): number {
	if (one.width !== other.width || one.height !== other.height) return 0;
	const drawn = drawnOn(one);
	const too = drawnOn(other);
	let all = 0;
	let both = 0;
	for (let pixel = 0; pixel < drawn.length; pixel++) {
		if (!drawn[pixel]) continue;
		all++;
		if (too[pixel]) both++;
	}
	return all ? both / all : 0;
}
