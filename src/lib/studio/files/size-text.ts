/** A size for people: `512 B`, `12 kB`, `1.4 MB`, with the reader's decimal mark. */
export function sizeText(bytes: number, locale: string): string {
	const [value, unit, digits] =
		bytes < 1000
			? [bytes, 'B', 0]
			: bytes < 1_000_000
				? [bytes / 1000, 'kB', 0]
				: [bytes / 1_000_000, 'MB', 1];
	return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${unit}`;
}
