const MAXIMUM_BYTES = 1_500_000;
const DEFAULT_SIDE = 1200;

/**
 * A still of the canvas as a file the page itself encoded, so nothing but pixels passes on from the
 * frame: PNG, or JPEG when the PNG is over 1.5 MB. `maximumSide` in pixels; never enlarged.
 */
export async function posterOf(bitmap: ImageBitmap, maximumSide = DEFAULT_SIDE): Promise<Blob> {
	const scale = Math.min(1, maximumSide / Math.max(bitmap.width, bitmap.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(bitmap.width * scale));
	canvas.height = Math.max(1, Math.round(bitmap.height * scale));
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no 2D canvas.');
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	const png = await encode(canvas, 'image/png');
	if (png.size <= MAXIMUM_BYTES) return png;
	// JPEG has no transparency: what shows through is the page's paper.
	context.globalCompositeOperation = 'destination-over';
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	let jpeg = png;
	for (let quality = 0.92; jpeg.size > MAXIMUM_BYTES && quality > 0.3; quality -= 0.15)
		jpeg = await encode(canvas, 'image/jpeg', quality);
	return jpeg;
}

function encode(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('The canvas could not be encoded.'))),
			type,
			quality
		)
	);
}
