import type { Picture } from '../protocol';

const LONGEST_SIDE = 8192;

/** Makes every 2D canvas of the frame one that is read often: drawn by the processor, the same in every run. */
export function readPictures(): void {
	const original = HTMLCanvasElement.prototype.getContext as (
		this: HTMLCanvasElement,
		kind: string,
		settings?: object
	) => RenderingContext | null;
	HTMLCanvasElement.prototype.getContext = function (
		this: HTMLCanvasElement,
		kind: string,
		settings?: object
	) {
		return original.call(
			this,
			kind,
			kind === '2d' ? { ...settings, willReadFrequently: true } : settings
		);
	} as typeof HTMLCanvasElement.prototype.getContext;
}

/** The canvas as it is now, at `density` pixels per CSS pixel; null when there is none. */
export function takePicture(
	canvas: HTMLCanvasElement | undefined,
	frame: number,
	size: { width: number; height: number },
	density: number
): Picture | null {
	const width = Math.min(LONGEST_SIDE, Math.round(size.width * density));
	const height = Math.min(LONGEST_SIDE, Math.round(size.height * density));
	if (!canvas || width < 1 || height < 1 || canvas.width < 1 || canvas.height < 1) return null;
	const copy = document.createElement('canvas');
	copy.width = width;
	copy.height = height;
	const context = copy.getContext('2d', { willReadFrequently: true });
	if (!context) return null;
	context.imageSmoothingEnabled = canvas.width !== width || canvas.height !== height;
	context.drawImage(canvas, 0, 0, width, height);
	return { frame, width, height, data: context.getImageData(0, 0, width, height).data };
}
