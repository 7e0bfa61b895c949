import * as v from 'valibot';
import { momentSchema, stepFields } from './record';

/** Most records in one request; more go in several. */
export const MAXIMUM_RECORDS = 100;

const owner = v.pipe(v.string(), v.regex(/^[a-z0-9]{15}$/));

/** Body of `PUT /api/progress`. `owner` must be who the cookie says: a tab left open must not write into another account. */
export const putSchema = v.strictObject({
	owner,
	/** The browser's clock at sending, so that the server can allow for one that is wrong. */
	sentAt: momentSchema,
	records: v.pipe(
		v.array(
			v.strictObject({ ...stepFields, updatedAt: momentSchema, base: v.nullable(momentSchema) })
		),
		v.minLength(1),
		v.maxLength(MAXIMUM_RECORDS)
	)
});

/** A step as the account holds it after the request; `displaced` is code that gave way to a newer version. */
export const heldSchema = v.object({
	...stepFields,
	updated: momentSchema,
	displaced: v.nullable(v.string())
});

const problemSchema = v.object({
	code: v.string(),
	field: v.optional(v.string()),
	values: v.optional(v.record(v.string(), v.union([v.string(), v.number()])))
});

/** Answer of `/api/progress`; a failed PUT still lists what was stored before it failed. */
export const answerSchema = v.variant('ok', [
	v.object({ ok: v.literal(true), records: v.array(heldSchema) }),
	v.object({
		ok: v.literal(false),
		problem: problemSchema,
		records: v.optional(v.array(heldSchema), [])
	})
]);

export type PutBody = v.InferOutput<typeof putSchema>;
export type HeldStep = v.InferOutput<typeof heldSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
