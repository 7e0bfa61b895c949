import { peek } from './peek';

/** What is said whole in a few words, without looking inside; null for every other object. `name` is its class's. */
export function specialText(value: object, name: string): string | null {
	if (name === 'p5.Vector') return vectorText(value);
	if (name === 'p5.Color') return `p5.Color ${colourOf(value) ?? ''}`.trim();
	if (name === 'p5.Image' || name === 'p5.Graphics')
		return `${name} ${String(peek(value, 'width'))} × ${String(peek(value, 'height'))}`;
	if (value instanceof Date) return Number.isNaN(+value) ? 'Invalid Date' : value.toISOString();
	if (value instanceof RegExp) return `/${value.source}/${value.flags}`;
	if (value instanceof Promise) return 'Promise';
	if (typeof Element !== 'undefined' && value instanceof Element)
		return `<${value.localName}${value.id ? ` id="${value.id}"` : ''}>`;
	if (typeof window !== 'undefined' && value === window) return 'window';
	return null;
}

/** The colour of a p5.Color as #rrggbbaa; null when it has none to tell. */
export function colourOf(value: object): string | null {
	const library = peek(globalThis, 'p5') as object;
	const { _getRGBA: channels } = (peek(library, 'Color') as { prototype: Record<string, unknown> })
		.prototype;
	if (typeof channels !== 'function') return null;
	const values = channels.call(value, [255, 255, 255, 255]) as number[];
	const digits = (channel: number) =>
		Math.max(0, Math.min(255, Math.round(channel)))
			.toString(16)
			.padStart(2, '0');
	return values.length === 4 ? `#${values.map(digits).join('')}` : null;
}

function vectorText(value: object): string {
	const values = peek(value, 'values');
	if (!Array.isArray(values)) return 'p5.Vector';
	return `p5.Vector(${values.slice(0, 4).map(String).join(', ')})`;
}
