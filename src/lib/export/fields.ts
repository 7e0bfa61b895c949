import { fail, ok, type Result } from '$lib/base';
import { BOUNDS, type Choices } from './choices';

/** The numbers a person types, as they stand in their fields. */
export type Fields = Record<'seconds' | 'at' | 'width' | 'height' | 'seed', string>;

const RULES: Record<
	keyof Fields,
	{ minimum: number; maximum: number; code: string; whole: boolean }
> = {
	seconds: { ...BOUNDS.seconds, code: 'export_seconds_invalid', whole: false },
	at: { minimum: 0, maximum: BOUNDS.seconds.maximum, code: 'export_moment_invalid', whole: false },
	width: { ...BOUNDS.side, code: 'export_side_invalid', whole: true },
	height: { ...BOUNDS.side, code: 'export_side_invalid', whole: true },
	seed: { ...BOUNDS.seed, code: 'export_seed_invalid', whole: true }
};

/** The number in a field, also with a decimal comma; else a Problem with the value, the field and its bounds. */
export function readField(field: keyof Fields, text: string): Result<number> {
	const { minimum, maximum, code, whole } = RULES[field];
	const written = text.trim().replace(',', '.');
	const value = /^\d+(\.\d+)?$/.test(written) ? Number(written) : NaN;
	const isGood = value >= minimum && value <= maximum && (!whole || Number.isInteger(value));
	if (isGood) return ok(value);
	return fail(code, { field, values: { value: text.trim() || '–', minimum, maximum } });
}

/** The fields as the choices have them. */
export const fieldsOf = ({ seconds, at, width, height, seed }: Choices): Fields => ({
	seconds: String(seconds),
	at: String(at),
	width: String(width),
	height: String(height),
	seed: String(seed)
});

/** Which fields matter for these choices. */
export function fieldsInUse({ kind, shape }: Choices): (keyof Fields)[] {
	const time = kind === 'still' ? ('at' as const) : ('seconds' as const);
	const sides = kind !== 'sound' && shape === 'free' ? (['width', 'height'] as const) : [];
	return [...sides, time, 'seed'];
}
