import type { Size } from './sizes';

/** Where a picture lies in the file's picture, in pixels; parts outside are cut off. */
export type Place = { x: number; y: number; width: number; height: number };

/** How a canvas of another shape gets into the file's picture. */
export type Fit = 'whole' | 'fill';

/** The longest side a canvas is drawn with. */
const LONGEST_SIDE = 4096;

const scaleOf = (picture: Size, output: Size, fit: Fit) => {
	const scales = [output[0] / picture[0], output[1] / picture[1]];
	return fit === 'whole' ? Math.min(...scales) : Math.max(...scales);
};

/** p5 rounds its canvas down to whole pixels: one pixel is no reason to blur all of them. */
const isMet = (scale: number, picture: Size) => Math.abs(scale - 1) * Math.max(...picture) < 1.5;

/**
 * The pixel density with which a canvas (in CSS pixels) is drawn anew, so that it meets the output sharp
 * instead of being scaled: 2.7 for 400 × 400 whole in 1080 × 1350. From 0.1 to 8.
 */
export function densityFor(canvas: Size, output: Size, fit: Fit): number {
	const scale = scaleOf(canvas, output, fit);
	if (isMet(scale, canvas)) return 1;
	const largest = Math.min(8, LONGEST_SIDE / Math.max(...canvas));
	// The trace of more keeps 1079.9999 pixels from becoming 1079.
	return Math.max(0.1, Math.min(largest, scale * (1 + 1e-9)));
}

/** Where a drawn picture goes: centred, whole or filling. A picture that fits to the pixel is never scaled. */
export function placeOf(picture: Size, output: Size, fit: Fit): Place {
	const scale = scaleOf(picture, output, fit);
	const isSharp = isMet(scale, picture);
	const width = isSharp ? picture[0] : Math.round(picture[0] * scale);
	const height = isSharp ? picture[1] : Math.round(picture[1] * scale);
	return {
		x: Math.floor((output[0] - width) / 2),
		y: Math.floor((output[1] - height) / 2),
		width,
		height
	};
}

/** Whether any of the border shows, so that its colour matters. */
export function showsBorder(picture: Size, output: Size, fit: Fit): boolean {
	const { width, height } = placeOf(picture, output, fit);
	return width < output[0] || height < output[1];
}
