import { BOUNDS, type Choices, type Format, type Shape } from './choices';

/** Width and height in pixels. */
export type Size = readonly [width: number, height: number];

/** The fixed shapes at full size, as the places where films are shown ask for them. */
export const SHAPE_SIZES: Record<Exclude<Shape, 'own' | 'free'>, Size> = {
	square: [1080, 1080],
	portrait: [1080, 1350],
	classic: [1080, 1440],
	tall: [1080, 1920],
	wide: [1920, 1080]
};

const limit = (side: number) =>
	Math.min(BOUNDS.side.maximum, Math.max(BOUNDS.side.minimum, Math.round(side)));

/** A video stores colour for two by two pixels, so its sides are even. */
const even = (side: number) => limit(side) & ~1;

/**
 * The size of the file's picture. A GIF of a fixed shape is half the size, since it is stored uncompressed
 * in time and colour; a video's sides are rounded down to even. `own` is the sketch's canvas in CSS pixels.
 */
export function outputSize(
	{ shape, width, height }: Pick<Choices, 'shape' | 'width' | 'height'>,
	format: Format,
	own: Size
): Size {
	const asked = shape === 'own' ? own : shape === 'free' ? [width, height] : SHAPE_SIZES[shape];
	const isPreset = shape !== 'own' && shape !== 'free';
	const scale = format === 'gif' && isPreset ? 0.5 : 1;
	const round = format === 'mp4' || format === 'webm' ? even : limit;
	return [round((asked[0] ?? 0) * scale), round((asked[1] ?? 0) * scale)];
}
