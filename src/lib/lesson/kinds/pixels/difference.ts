import type { Picture } from '$lib/sandbox/protocol';
import type { Region } from '../../schema/range';

/** Sum of channel differences (of 1020) up to which two colours look the same. */
export const TOLERANCE = 24;

/** The whole canvas. */
export const WHOLE: Region = { left: 0, top: 0, right: 1, bottom: 1 };

/** A region in whole pixels of a picture; `right` and `bottom` lie just outside. */
export type PixelBox = { left: number; top: number; right: number; bottom: number; area: number };

/** The pixels of a picture that lie in a region. */
export function pixelBox({ width, height }: Picture, region: Region = WHOLE): PixelBox {
	const [left, right] = [Math.floor(region.left * width), Math.ceil(region.right * width)];
	const [top, bottom] = [Math.floor(region.top * height), Math.ceil(region.bottom * height)];
	return { left, top, right, bottom, area: (right - left) * (bottom - top) };
}

/** How far apart two pixels are, given where their four bytes begin: 0–1020. */
export function distance(
	one: Uint8ClampedArray,
	at: number,
	other: Uint8ClampedArray,
	otherAt: number
): number {
	let sum = 0;
	for (let channel = 0; channel < 4; channel++)
		sum += Math.abs((one[at + channel] as number) - (other[otherAt + channel] as number));
	return sum;
}

/** The share (0–1) of a region's pixels that look different in two pictures; 1 where they differ in size. */
export function canvasDifference(one: Picture, other: Picture, region: Region = WHOLE): number {
	if (one.width !== other.width || one.height !== other.height) return 1;
	const box = pixelBox(one, region);
	let different = 0;
	for (let y = box.top; y < box.bottom; y++) {
		for (let x = box.left; x < box.right; x++) {
			const at = (y * one.width + x) * 4;
			if (distance(one.data, at, other.data, at) > TOLERANCE) different++;
		}
	}
	return box.area ? different / box.area : 0;
}
