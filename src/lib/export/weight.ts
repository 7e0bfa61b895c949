/**
 * How much there is to a sketch's pictures, in bytes at the size they were measured at: `still` its first frame as
 * a PNG, `change` what the frame after it has otherwise, compressed.
 */
export type Weight = { still: number; change: number };

/** So many pixels are enough to tell; of larger pictures rows are left out. */
const ENOUGH_PIXELS = 250_000;
/** Between what edges grow by and what noise does, when a picture is drawn larger. */
const GROWTH = 1.5;

/** Weighs a sketch's first frame and the one after it, which may be missing. */
export async function weigh(first: ImageBitmap, next: ImageBitmap | null): Promise<Weight> {
	const canvas = new OffscreenCanvas(first.width, first.height);
	const before = pixelsOf(canvas, first);
	const { size } = await canvas.convertToBlob({ type: 'image/png' });
	const after = next ? pixelsOf(canvas, next) : before;
	return { still: size, change: await changeOf(before, after, canvas.width) };
}

/** The weight of the same pictures drawn anew, `scale` times as wide. */
export const scaledWeight = ({ still, change }: Weight, scale: number): Weight => ({
	still: still * scale ** GROWTH,
	change: change * scale ** GROWTH
});

function pixelsOf(canvas: OffscreenCanvas, picture: ImageBitmap): Uint32Array {
	const { width, height } = canvas;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	context?.clearRect(0, 0, width, height);
	context?.drawImage(picture, 0, 0);
	return new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? []);
}

async function changeOf(before: Uint32Array, after: Uint32Array, width: number): Promise<number> {
	const every = Math.ceil(after.length / ENOUGH_PIXELS);
	const changed = after.filter(
		(pixel, at) => pixel !== before[at] && Math.floor(at / width) % every === 0
	);
	return changed.length === 0 ? 0 : every * (await compressedBytes(changed));
}

async function compressedBytes(pixels: Uint32Array<ArrayBuffer>): Promise<number> {
	const bytes = new Blob([pixels]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return (await new Response(bytes).arrayBuffer()).byteLength;
}
