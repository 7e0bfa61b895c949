import * as v from 'valibot';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.pipe(v.string(), v.maxLength(20_000));
const ids = v.pipe(v.array(v.string()), v.maxLength(100));

/**
 * What a learner says beside their code, kept by the check it is said to: ids of what they chose, or all of them in
 * their order; a number; a place on the canvas in shares of its width and height from the top left; a text; or what
 * they write on publishing (`licence` as the gallery names it).
 */
export const saidSchema = v.union([
	v.strictObject({ chosen: ids }),
	v.strictObject({ order: ids }),
	v.strictObject({ number: v.pipe(v.number(), v.finite()) }),
	v.strictObject({ place: v.strictObject({ x: share, y: share }) }),
	v.strictObject({ text }),
	v.strictObject({
		work: v.strictObject({ title: text, licence: text, credit: text })
	})
]);

export type SaidValue = v.InferOutput<typeof saidSchema>;

/** What was kept of an answer; null where it is none that is known. */
export function parseSaid(kept: unknown): SaidValue | null {
	const read = v.safeParse(saidSchema, kept);
	return read.success ? read.output : null;
}

/** What was said to one check, by the name of its form; undefined where nothing, or something of no known form, was. */
export function readSaid(said: Record<string, unknown>, check: string): Partial<Whole> {
	const read = v.safeParse(saidSchema, Object.hasOwn(said, check) ? said[check] : undefined);
	return read.success ? read.output : {};
}

type Keys<Union> = Union extends unknown ? keyof Union : never;
type Whole = { [Key in Keys<SaidValue>]: Extract<SaidValue, Record<Key, unknown>>[Key] };

/** How many words a text has: what stands between spaces and holds a letter or a digit. */
export const wordCount = (words: string): number =>
	words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
