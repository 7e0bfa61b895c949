import type { Call, Picture } from '$lib/sandbox/protocol';
import type { Place } from '../schema/range';

type Box = NonNullable<Call['bounds']>;

/** Rounding and half a hairline: nobody sees a shape that is out by this many pixels. */
const TOLERANCE = 1;

function boxOf(place: Place, { width, height }: Pick<Picture, 'width' | 'height'>): Box {
	if (place === 'canvas') return { left: 0, top: 0, right: width, bottom: height };
	return {
		left: place.left * width,
		top: place.top * height,
		right: place.right * width,
		bottom: place.bottom * height
	};
}

/** Whether a box on the canvas lies wholly in a place. */
export function liesInside(bounds: Box, place: Place, canvas: Picture): boolean {
	const box = boxOf(place, canvas);
	return (
		bounds.left >= box.left - TOLERANCE &&
		bounds.top >= box.top - TOLERANCE &&
		bounds.right <= box.right + TOLERANCE &&
		bounds.bottom <= box.bottom + TOLERANCE
	);
}

/** Whether a box on the canvas has any part in a place. */
export function touches(bounds: Box, place: Place, canvas: Picture): boolean {
	const box = boxOf(place, canvas);
	return (
		bounds.left < box.right &&
		bounds.right > box.left &&
		bounds.top < box.bottom &&
		bounds.bottom > box.top
	);
}
