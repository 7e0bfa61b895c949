/** The longest side of a picture that is kept, in pixels. */
const LONGEST_SIDE = 1024;
const QUALITY = 0.9;

/**
 * A copy of a bitmap that outlives it, no larger than is kept; where the sketch left the canvas clear it shows `ground`.
 */
export function copyOf(bitmap: ImageBitmap, ground: string): OffscreenCanvas {
	const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
	const copy = new OffscreenCanvas(
		Math.max(1, Math.round(bitmap.width * scale)),
		Math.max(1, Math.round(bitmap.height * scale))
	);
	const context = copy.getContext('2d');
	if (!context) return copy;
	context.fillStyle = ground;
	context.fillRect(0, 0, copy.width, copy.height);
	context.drawImage(bitmap, 0, 0, copy.width, copy.height);
	return copy;
}

/** The copy as a few kilobytes: of the kinds every browser makes the one that is small and made at once. */
export function packed(copy: OffscreenCanvas): Promise<Blob> {
	return copy.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}
