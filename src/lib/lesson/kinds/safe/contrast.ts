import type { Call, Picture, Trace } from '$lib/sandbox/protocol';

type Colour = readonly [number, number, number];

/** An sRGB colour, channels 0–255, as relative luminance after WCAG, 0–1. */
function luminance([red, green, blue]: Colour): number {
	const [r, g, b] = [red, green, blue].map((channel) => {
		const value = channel / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How far two colours stand out from each other after WCAG: 1 (not at all) to 21. */
export function contrastOf(one: Colour, other: Colour): number {
	const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
		number,
		number
	];
	return (bright + 0.05) / (dark + 0.05);
}

/** Sum of channel differences up to which a pixel is taken for the ink itself. */
const INK = 24;

/**
 * The most common colour in a box of a picture that is not the ink; the ink itself where there is no other, so that
 * text nobody can see has no contrast. Null where the box lies outside.
 */
function groundOf(
	picture: Picture,
	bounds: NonNullable<Call['bounds']>,
	ink: Colour
): Colour | null {
	const left = Math.max(0, Math.floor(bounds.left));
	const top = Math.max(0, Math.floor(bounds.top));
	const right = Math.min(picture.width, Math.ceil(bounds.right));
	const bottom = Math.min(picture.height, Math.ceil(bounds.bottom));
	if (!(left < right && top < bottom)) return null;
	const tally = new Map<number, number>();
	for (let y = top; y < bottom; y++)
		for (let x = left; x < right; x++) {
			const at = (y * picture.width + x) * 4;
			const alpha = (picture.data[at + 3] as number) / 255;
			// Where the canvas is transparent the page's white shows through.
			const [r, g, b] = [0, 1, 2].map((channel) =>
				Math.round((picture.data[at + channel] as number) * alpha + 255 * (1 - alpha))
			) as [number, number, number];
			if (Math.abs(r - ink[0]) + Math.abs(g - ink[1]) + Math.abs(b - ink[2]) <= INK) continue;
			const key = (r * 256 + g) * 256 + b;
			tally.set(key, (tally.get(key) ?? 0) + 1);
		}
	const [most] = [...tally].sort((one, other) => other[1] - one[1]);
	if (!most) return ink;
	return [most[0] >> 16, (most[0] >> 8) & 255, most[0] & 255];
}

/** The text that stands out least, and how much; null where no text can be seen. */
export type Faintest = { contrast: number; call: Call } | null;

/** The faintest text on the last picture: of the last frame in which anything was written. */
export function faintestText({ calls, pictures }: Pick<Trace, 'calls' | 'pictures'>): Faintest {
	const picture = pictures.at(-1);
	const texts = calls.filter(
		({ name, arguments: [words] }) => name === 'text' && String(words ?? '').trim() !== ''
	);
	const last = texts.at(-1)?.frame;
	let faintest: Faintest = null;
	for (const call of texts) {
		const { frame, bounds, fill } = call;
		if (frame !== last || !picture || !bounds || !fill || fill[3] === 0) continue;
		const ground = groundOf(picture, bounds, [fill[0], fill[1], fill[2]]);
		if (!ground) continue;
		const alpha = fill[3] / 255;
		const ink = ground.map(
			(channel, at) => (fill[at] as number) * alpha + channel * (1 - alpha)
		) as [number, number, number];
		const contrast = contrastOf(ink, ground);
		if (!faintest || contrast < faintest.contrast) faintest = { contrast, call };
	}
	return faintest;
}
