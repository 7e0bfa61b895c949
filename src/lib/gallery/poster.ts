import { fail, ok, type Result } from '$lib/base';
import { POSTER_BYTES, POSTER_SIDE } from './limits';

/** A poster whose bytes were looked at: its true type, and its size in pixels. */
export type PosterFacts = {
	type: 'image/png' | 'image/jpeg' | 'image/webp';
	width: number;
	height: number;
};

const letters = (bytes: Uint8Array, at: number, count: number) =>
	String.fromCharCode(...bytes.subarray(at, at + count));

function png(bytes: Uint8Array, view: DataView): PosterFacts | null {
	if (letters(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || letters(bytes, 12, 4) !== 'IHDR') return null;
	if (letters(bytes, bytes.length - 8, 4) !== 'IEND') return null;
	return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function jpeg(bytes: Uint8Array, view: DataView): PosterFacts | null {
	if (view.getUint16(0) !== 0xffd8 || view.getUint16(bytes.length - 2) !== 0xffd9) return null;
	for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
		const marker = view.getUint16(at);
		if (marker < 0xffc0 || marker > 0xfffe) return null;
		// Start of frame: C0–CF but for C4, C8 and CC, which are tables.
		if (marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
			return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
	}
	return null;
}

function webp(bytes: Uint8Array, view: DataView): PosterFacts | null {
	if (letters(bytes, 0, 4) !== 'RIFF' || letters(bytes, 8, 4) !== 'WEBP') return null;
	if (view.getUint32(4, true) + 8 > bytes.length) return null;
	const type = 'image/webp';
	switch (letters(bytes, 12, 4)) {
		case 'VP8 ':
			return {
				type,
				width: view.getUint16(26, true) & 0x3fff,
				height: view.getUint16(28, true) & 0x3fff
			};
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
		}
		case 'VP8X': {
			const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
			return { type, width: uint24(24) + 1, height: uint24(27) + 1 };
		}
		default:
			return null;
	}
}

/**
 * Looks at a poster's bytes, never at its name or claimed type: PNG, JPEG or WebP, whole, at most
 * 2 MB and 4096 px a side. Else `poster_missing`, `poster_too_large`, `poster_unreadable`, `poster_too_wide`.
 */
export function checkPoster(bytes: Uint8Array): Result<PosterFacts> {
	const refuse = (code: string, values: Record<string, number> = {}) =>
		fail(code, { field: 'poster', values });
	if (bytes.length === 0) return refuse('poster_missing');
	if (bytes.length > POSTER_BYTES) return refuse('poster_too_large', { maximum: 2 });
	// Shorter than the shortest header read below: no picture.
	if (bytes.length < 33) return refuse('poster_unreadable');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const facts = png(bytes, view) ?? jpeg(bytes, view) ?? webp(bytes, view);
	if (!facts || facts.width < 1 || facts.height < 1) return refuse('poster_unreadable');
	const side = Math.max(facts.width, facts.height);
	return side > POSTER_SIDE ? refuse('poster_too_wide', { side, maximum: POSTER_SIDE }) : ok(facts);
}
