const MAXIMUM_DEPTH = 3;
const MAXIMUM_ITEMS = 50;
const MAXIMUM_TEXT = 4000;

/** A value as a line of text, much as a browser's console would write it; never throws, never runs away. */
export function show(value: unknown): string {
	if (typeof value === 'string') return value.slice(0, MAXIMUM_TEXT);
	try {
		return write(value, 0, []).slice(0, MAXIMUM_TEXT);
	} catch {
		return '[cannot be shown]';
	}
}

function write(value: unknown, depth: number, above: unknown[]): string {
	if (typeof value === 'string') return JSON.stringify(value.slice(0, MAXIMUM_TEXT));
	if (typeof value === 'bigint') return `${value}n`;
	if (typeof value === 'function') return `ƒ ${value.name || 'anonymous'}()`;
	if (typeof value !== 'object' || value === null) return String(value);
	if (value instanceof Error) return `${value.name}: ${value.message}`;
	if (above.includes(value)) return '[circular]';
	const name = value.constructor?.name;
	if (Array.isArray(value) || ArrayBuffer.isView(value)) {
		const list = value as unknown as ArrayLike<unknown>;
		if (depth >= MAXIMUM_DEPTH) return `[… ${list.length}]`;
		const items = Array.from({ length: Math.min(list.length, MAXIMUM_ITEMS) }, (_, index) =>
			write(list[index], depth + 1, [...above, value])
		);
		if (list.length > MAXIMUM_ITEMS) items.push(`… ${list.length - MAXIMUM_ITEMS} more`);
		return `${Array.isArray(value) ? '' : `${name} `}[${items.join(', ')}]`;
	}
	const prefix = name && name !== 'Object' ? `${name} ` : '';
	if (depth >= MAXIMUM_DEPTH) return `${prefix}{…}`;
	const keys = Object.keys(value);
	const parts = keys
		.slice(0, MAXIMUM_ITEMS)
		.map(
			(key) =>
				`${key}: ${write((value as Record<string, unknown>)[key], depth + 1, [...above, value])}`
		);
	if (keys.length > MAXIMUM_ITEMS) parts.push('…');
	return `${prefix}{${parts.length ? ` ${parts.join(', ')} ` : ''}}`;
}
