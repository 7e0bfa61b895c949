import * as v from 'valibot';
import type { Json } from '$lib/sandbox/protocol';

const MAXIMUM_DEPTH = 20;

function isPlain(value: unknown, depth = 0): boolean {
	if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value !== 'object' || depth >= MAXIMUM_DEPTH) return false;
	return Object.values(value).every((one) => isPlain(one, depth + 1));
}

/** A value as an author writes it: numbers, texts, `true`, `false`, `null`, and lists and groups of them. */
// Not typed as what it lets through, since a type that holds itself is too deep for the lesson's own.
export const plainSchema = v.custom<NonNullable<unknown> | null>(
	(value) => isPlain(value),
	'must be a number, a text, true, false, null, or a list or group of them'
);

const LONGEST = 80;
const BARE_NAME = /^[A-Za-z_$][\w$]*$/;

function write(value: Json): string {
	if (typeof value === 'number') return String(Number(value.toPrecision(6)));
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
	const fields = Object.entries(value).map(
		([name, one]) => `${BARE_NAME.test(name) ? name : JSON.stringify(name)}: ${write(one)}`
	);
	return fields.length ? `{ ${fields.join(', ')} }` : '{}';
}

/** A value as one would write it in a sketch, with numbers to six digits and at most 80 characters. */
export function writePlain(value: Json): string {
	const text = write(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
