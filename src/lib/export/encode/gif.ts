import { GIFEncoder } from 'gifenc';
import type { Composer } from './compose';
import { gifDelay } from './gif-delay';
import type { EncodeJob, FrameWriter } from './messages';
import { Palette } from './palette';

/** The last of 256 entries stands for "as before". */
const COLOURS = 255;
const AS_BEFORE = 255;
/** So many pixels of a picture may miss their colour before it gets a palette of its own. */
const TOLERATED_SHARE = 0.002;

/**
 * Writes a GIF that repeats for ever. Frames share a palette for as long as it suits them, and pixels that
 * did not change are left as they were, which keeps still parts still and the file small.
 */
export function gifWriter(
	{ size: [width, height], framesPerSecond }: EncodeJob,
	composer: Composer
): FrameWriter {
	const gif = GIFEncoder();
	const before = new Uint32Array(width * height);
	let shared: Palette | null = null;
	let latest: Palette | null = null;

	function suits(palette: Palette, pixels: Uint32Array, isFirst: boolean): boolean {
		const tolerated = pixels.length * TOLERATED_SHARE;
		let far = 0;
		for (let at = 0; at < pixels.length; at++) {
			const pixel = pixels[at] ?? 0;
			if ((isFirst || pixel !== before[at]) && palette.isFar(pixel) && ++far > tolerated)
				return false;
		}
		return true;
	}

	const suitable = (pixels: Uint32Array, isFirst: boolean) =>
		[shared, latest].find((palette) => palette && suits(palette, pixels, isFirst));

	return {
		add(bitmap, index) {
			composer.draw(bitmap);
			const data = composer.pixels();
			const pixels = new Uint32Array(data.buffer);
			const isFirst = index === 0;
			const palette = suitable(pixels, isFirst) ?? Palette.of(data, COLOURS);
			shared ??= palette;
			latest = palette;

			const indexed = new Uint8Array(pixels.length);
			for (let at = 0; at < pixels.length; at++) {
				const pixel = pixels[at] ?? 0;
				indexed[at] = !isFirst && pixel === before[at] ? AS_BEFORE : palette.indexOf(pixel);
			}
			before.set(pixels);
			gif.writeFrame(indexed, width, height, {
				// The table is always written whole, so that the last entry exists.
				palette: isFirst || palette !== shared ? filled(palette) : undefined,
				transparent: !isFirst,
				transparentIndex: AS_BEFORE,
				delay: gifDelay(index, framesPerSecond) * 10,
				repeat: 0,
				dispose: 1
			});
		},
		async finish() {
			gif.finish();
			return { bytes: gif.bytes() as Uint8Array<ArrayBuffer>, mediaType: 'image/gif' };
		}
	};
}

const filled = ({ colours }: Palette) =>
	Array.from({ length: 256 }, (_, index) => colours[index] ?? [0, 0, 0]);
