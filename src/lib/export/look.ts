import { fail, ok, type Result } from '$lib/base';
import { firstError, renderSketch, type SketchFile } from '$lib/sandbox/host';
import { sketchFailure } from './export-sketch';
import { commonest } from './look-edge';
import type { Look } from './plan';
import type { Size } from './sizes';
import { weigh, type Weight } from './weight';

/** The sketch's first frame, with what it and the next one tell. The bitmap is the receiver's to close. */
export type FirstFrame = Look & { picture: ImageBitmap; weight: Weight };

/** The first, and another to see what changes. */
const FRAMES = 2;

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
	const pictures: ImageBitmap[] = [];
	const rendered = await renderSketch(
		code,
		{
			seconds: FRAMES / 60,
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
				pictures.push(await createImageBitmap(bitmap));
			}
		}
	);
	if (!rendered.ok)
		return signal?.aborted ? fail('export_cancelled') : { ok: false, problem: rendered.problem };
	const error = firstError(rendered.value.errors);
	if (error) return sketchFailure(error);
	const [drawn, next] = pictures;
	if (!drawn) return fail('export_nothing_drawn');
	const weight = await weigh(drawn, next ?? null);
	next?.close();
	return ok({
		picture: drawn,
		canvas: [drawn.width, drawn.height],
		edge: edgeColour(drawn),
		hasSound: rendered.value.audio !== null,
		weight
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
