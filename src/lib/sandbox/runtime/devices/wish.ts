import { MAXIMUM_PICTURE_SIDE, type CameraWish } from '../../protocol';

const SMALLEST_SIDE = 16;

/** What a sketch's `video` constraints come to: sizes within what is passed on, and which way the camera looks. */
export function readWish(video: unknown): CameraWish {
	const asked = (typeof video === 'object' && video !== null ? video : {}) as Record<
		string,
		unknown
	>;
	const facing = wanted(asked.facingMode);
	return {
		width: side(asked.width),
		height: side(asked.height),
		facing: facing === 'user' || facing === 'environment' ? facing : null
	};
}

function side(asked: unknown): number | null {
	const pixels = Number(wanted(asked));
	if (!(pixels > 0)) return null;
	return Math.min(MAXIMUM_PICTURE_SIDE, Math.max(SMALLEST_SIDE, Math.round(pixels)));
}

/** A constraint is a value, a list of values, or an object that says how firmly one is wanted. */
function wanted(asked: unknown): unknown {
	if (Array.isArray(asked)) return wanted(asked[0]);
	if (typeof asked !== 'object' || asked === null) return asked;
	const { exact, ideal, max, min } = asked as Record<string, unknown>;
	return wanted(exact ?? ideal ?? max ?? min);
}
