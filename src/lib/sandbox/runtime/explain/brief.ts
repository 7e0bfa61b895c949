const LONGEST = 40;

/** A value in a few letters, without running anything of its own. */
export function brief(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(short(value));
	if (typeof value === 'function') return 'ƒ';
	if (Array.isArray(value)) return '[…]';
	if (typeof value !== 'object' || value === null) return short(String(value));
	return '{…}';
}

const short = (text: string): string =>
	text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
