import { className, errorText, functionName, peek, UNREAD } from './peek';
import { specialText } from './special';

type Limits = { depth: number; items: number; text: number };

const WHOLE: Limits = { depth: 3, items: 50, text: 4000 };
const SHORT: Limits = { depth: 1, items: 8, text: 120 };

/** A value as a line of text, much as a browser's console would write it; never throws, never runs away. */
export function show(value: unknown): string {
	if (typeof value === 'string') return value.slice(0, WHOLE.text);
	return attempt(value, WHOLE);
}

/** A value in few words, for a place beside others; strings in quotes. */
export function showShort(value: unknown): string {
	const text = attempt(value, SHORT);
	return text.length < SHORT.text ? text : `${text.slice(0, SHORT.text - 1)}…`;
}

function attempt(value: unknown, limits: Limits): string {
	try {
		return new Writer(limits).write(value, []).slice(0, limits.text);
	} catch {
		return '[cannot be shown]';
	}
}

/** Writes one value; what is beyond the limit of text is not looked at. */
class Writer {
	#limits: Limits;
	#left: number;

	constructor(limits: Limits) {
		this.#limits = limits;
		this.#left = limits.text;
	}

	write(value: unknown, above: unknown[]): string {
		if (this.#left <= 0) return '…';
		const text = this.#text(value, above);
		if (typeof value !== 'object' || value === null) this.#left -= text.length;
		return text;
	}

	#text(value: unknown, above: unknown[]): string {
		if (value === UNREAD) return '(…)';
		if (typeof value === 'string') return JSON.stringify(value.slice(0, this.#limits.text));
		if (typeof value === 'bigint') return `${value}n`;
		if (typeof value === 'function') return `ƒ ${functionName(value) || 'anonymous'}()`;
		if (typeof value !== 'object' || value === null) return String(value);
		if (value instanceof Error) return errorText(value);
		if (above.includes(value)) return '[circular]';
		const name = className(value);
		const special = specialText(value, name);
		if (special !== null) return special;
		const inside = [...above, value];
		const isFull = above.length >= this.#limits.depth;
		if (Array.isArray(value) || ArrayBuffer.isView(value)) return this.#list(value, inside, isFull);
		if (value instanceof Map || value instanceof Set) {
			if (isFull || value.size === 0) return `${name}(${value.size})`;
			return `${name}(${value.size}) ${this.#collection(value, inside)}`;
		}
		const prefix = name ? `${name} ` : '';
		if (isFull) return `${prefix}{…}`;
		const keys = Object.keys(value).filter((key) => !name.includes('.') || !key.startsWith('_'));
		const parts = this.#parts(
			keys.length,
			(at) => `${keys[at]}: ${this.write(peek(value, keys[at] as string), inside)}`
		);
		if (parts.length < keys.length) parts.push('…');
		return `${prefix}{${parts.length ? ` ${parts.join(', ')} ` : ''}}`;
	}

	#list(value: object, inside: unknown[], isFull: boolean): string {
		const { length } = value as ArrayLike<unknown>;
		if (isFull) return `[… ${length}]`;
		const items = this.#parts(length, (at) => this.write(peek(value, at), inside));
		if (length > items.length) items.push(`… ${length - items.length} more`);
		return `${Array.isArray(value) ? '' : `${className(value)} `}[${items.join(', ')}]`;
	}

	#collection(value: Map<unknown, unknown> | Set<unknown>, inside: unknown[]): string {
		const all = value.entries();
		const parts = this.#parts(value.size, () => {
			const [key, item] = all.next().value as [unknown, unknown];
			const text = this.write(item, inside);
			return value instanceof Map ? `${this.write(key, inside)} → ${text}` : text;
		});
		if (parts.length < value.size) parts.push('…');
		return `{ ${parts.join(', ')} }`;
	}

	#parts(length: number, part: (at: number) => string): string[] {
		const parts: string[] = [];
		for (let at = 0; at < length && at < this.#limits.items && this.#left > 0; at++)
			parts.push(part(at));
		return parts;
	}
}
