import type { Composer } from './compose';
import type { FrameWriter } from './messages';

/** Writes the frame it was given last as a PNG. */
export function pngWriter(composer: Composer): FrameWriter {
	return {
		add: (bitmap) => composer.draw(bitmap),
		finish: async () => {
			const blob = await composer.canvas.convertToBlob({ type: 'image/png' });
			return { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: 'image/png' };
		}
	};
}
