import type { FrameWriter } from './messages';

/** Writes the frame it was given last as a PNG. */
export function pngWriter(canvas: OffscreenCanvas): FrameWriter {
	return {
		add: () => {},
		finish: async () => {
			const blob = await canvas.convertToBlob({ type: 'image/png' });
			return { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: 'image/png' };
		}
	};
}
