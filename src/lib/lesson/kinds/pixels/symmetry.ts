import type { Picture } from '$lib/sandbox/protocol';
import type { Region } from '../../schema/range';
import { distance, pixelBox, TOLERANCE } from './difference';

/** What a picture may be the same under: left and right swapped, top and bottom, either, or half a turn. */
export const AXES = ['vertical', 'horizontal', 'both', 'rotation'] as const;

export type Axis = (typeof AXES)[number];

/** Rounding and smoothed edges may put a mirrored pixel this far off. */
const NEARBY = 1;

function shareMirrored(
	picture: Picture,
	drawn: Uint8Array,
	region: Region,
	flip: { x: boolean; y: boolean }
): number {
	const { data, width } = picture;
	const box = pixelBox(picture, region);
	const looksAlike = (at: number, x: number, y: number) => {
		for (let row = y - NEARBY; row <= y + NEARBY; row++)
			for (let column = x - NEARBY; column <= x + NEARBY; column++) {
				const inside =
					row >= box.top && row < box.bottom && column >= box.left && column < box.right;
				if (inside && distance(data, at, data, (row * width + column) * 4) <= TOLERANCE)
					return true;
			}
		return false;
	};
	let all = 0;
	let mirrored = 0;
	for (let y = box.top; y < box.bottom; y++) {
		for (let x = box.left; x < box.right; x++) {
			if (!drawn[y * width + x]) continue;
			all++;
			const otherX = flip.x ? box.left + box.right - 1 - x : x;
			const otherY = flip.y ? box.top + box.bottom - 1 - y : y;
			if (looksAlike((y * width + x) * 4, otherX, otherY)) mirrored++;
		}
	}
	return all ? mirrored / all : 0;
}

/** The share (0–1) of a region's drawn pixels that find their like on the other side of an axis; 0 where nothing is drawn. */
export function symmetryOf(
	picture: Picture,
	drawn: Uint8Array,
	region: Region,
	axis: Axis
): number {
	const share = (x: boolean, y: boolean) => shareMirrored(picture, drawn, region, { x, y });
	if (axis === 'vertical') return share(true, false);
	if (axis === 'horizontal') return share(false, true);
	if (axis === 'rotation') return share(true, true);
	return Math.min(share(true, false), share(false, true));
}
