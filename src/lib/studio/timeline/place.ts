/** A box in CSS pixels of the stage. */
export type Box = { left: number; top: number; width: number; height: number };
type Size = { width: number; height: number };

/**
 * Where a picture stands on the stage: where the living canvas does if it has its shape and the stage is as large as
 * it was; else in the middle, whole, never enlarged. `picture` is its size in CSS pixels.
 */
export function placeOf(
	picture: Size,
	stage: Size,
	living: { canvas: Box; stage: Size } | null
): Box {
	const isSame =
		living &&
		living.stage.width === stage.width &&
		living.stage.height === stage.height &&
		Math.abs(living.canvas.width * picture.height - living.canvas.height * picture.width) <=
			Math.max(picture.width, picture.height);
	if (living && isSame) return living.canvas;
	const scale = Math.min(1, stage.width / picture.width, stage.height / picture.height);
	const [width, height] = [picture.width * scale, picture.height * scale];
	return { left: (stage.width - width) / 2, top: (stage.height - height) / 2, width, height };
}
