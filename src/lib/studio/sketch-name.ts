/** A sketch's name: the comment on its first line, at most 80 characters, or null. */
export function sketchName(code: string): string | null {
	const first = /^\s*\/\/[ \t]*(.*)/.exec(code)?.[1]?.trim() ?? '';
	return first.slice(0, 80) || null;
}
