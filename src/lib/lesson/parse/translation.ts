/** Eight hexadecimal digits that change when the words of a Markdown file do; line ends and outer space do not count. */
export function proseHash(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text.replaceAll('\r\n', '\n').trim()) {
		hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
	}
	return hash.toString(16).padStart(8, '0');
}
