const FALLBACK = 'skissa';

/**
 * A file name from the sketch's name, such as `tidvattnet-1080x1350.mp4`: letters and digits of any
 * language, hyphens between, at most 60 characters before the detail, which keeps Windows' reserved names apart.
 */
export function fileName(name: string | null, detail: string, extension: string): string {
	const base = (name ?? '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return `${base || FALLBACK}-${detail}.${extension}`;
}
