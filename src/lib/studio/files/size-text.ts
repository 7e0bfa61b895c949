/** A size for people: `512 B`, `12 kB`, `1.4 MB`, with the reader's decimal mark and as many digits after it as asked. */
export function sizeText(bytes: number, locale: string, megabyteDigits = 1): string {
	const [value, unit, digits] =
		bytes < 1000
			? [bytes, 'B', 0]
			: bytes < 1_000_000
				? [bytes / 1000, 'kB', 0]
				: [bytes / 1_000_000, 'MB', megabyteDigits];
	return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${unit}`;
}

/** A size over a limit, with as many digits as tell it from the limit: `5.000001 MB` where 5 MB is the most. */
export function sizeOverText(bytes: number, limit: number, locale: string): string {
	const most = sizeText(limit, locale);
	let text = sizeText(bytes, locale);
	// With six digits a megabyte is told to the byte.
	for (let digits = 2; text === most && digits <= 6; digits++)
		text = sizeText(bytes, locale, digits);
	return text;
}
