// eslint-disable-next-line no-control-regex -- these characters are what no text has
const NOT_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** A text and whether its bytes have to be written anew, since sketches read UTF-8. */
export type ReadText = { text: string; isUtf8: boolean };

/**
 * The text that bytes hold, or null when they hold none: in UTF-8, in UTF-16 with its mark, or in the
 * one-byte letters that older programs and spreadsheets write.
 */
export function readText(bytes: Uint8Array): ReadText | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
	if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
	return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252');
}

function decode(bytes: Uint8Array, encoding: string): ReadText | null {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return NOT_TEXT.test(text) ? null : { text, isUtf8: encoding === 'utf-8' };
	} catch {
		return null;
	}
}
