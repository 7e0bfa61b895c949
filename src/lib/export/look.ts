import { fail, ok, type Result } from '$lib/base';
import { firstError, renderSketch, type SketchFile } from '$lib/sandbox/host';
import { sketchFailure } from './export-sketch';
import { commonest } from './look-edge';
import type { Look } from './plan';
import type { Size } from './sizes';

/** The sketch's first frame, with what it tells. The bitmap is the receiver's to close. */
export type FirstFrame = Look & { picture: ImageBitmap };

/**
 * Draws a sketch's first frame in a window of this size (CSS pixels), at one pixel for each of CSS. Fails as
 * `exportSketch` does.
 */
export async function lookAt(
	code: string,
	window: Size,
	seed: number,
	signal?: AbortSignal,
	files?: readonly SketchFile[]
): Promise<Result<FirstFrame>> {
	let picture: ImageBitmap | null = null;
	const rendered = await renderSketch(
		code,
		{
			seconds: 1 / 60,
			framesPerSecond: 60,
			seed,
			size: [window[0], window[1]],
			audio: 'auto'
		},
		{
			signal,
			files,
			async onpicture(bitmap) {
				// The engine closes its own once this is done.
				picture ??= await createImageBitmap(bitmap);
			}
		}
	);
	if (!rendered.ok)
		return signal?.aborted ? fail('export_cancelled') : { ok: false, problem: rendered.problem };
	const error = firstError(rendered.value.errors);
	if (error) return sketchFailure(error);
	const drawn = picture as ImageBitmap | null;
	if (!drawn) return fail('export_nothing_drawn');
	return ok({
		picture: drawn,
		canvas: [drawn.width, drawn.height],
		edge: edgeColour(drawn),
		hasSound: rendered.value.audio !== null
	});
}

/** The colour that most of the picture's edge has, as `#rrggbb`; white where it is see-through. */
function edgeColour(picture: ImageBitmap): string {
	const { width, height } = picture;
	const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (!context) return '#ffffff';
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, width, height);
	context.drawImage(picture, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	return commonest(data, width, height);
}
