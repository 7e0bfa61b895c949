import * as v from 'valibot';

/** Longest code kept for a step or a draft, in UTF-16 code units: what the account accepts too. */
export const MAXIMUM_CODE_LENGTH = 200_000;

/** Name under which a visitor without an account keeps work. */
export const GUEST = 'guest';

const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,79}$/i));
/** A moment as `2026-01-31T12:00:00.000Z`; as text these sort by time. */
export const momentSchema = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
	v.check((moment) => !Number.isNaN(Date.parse(moment)))
);
const code = v.pipe(v.string(), v.maxLength(MAXIMUM_CODE_LENGTH));

/** The fields of a step's progress that travel between browser and account. */
export const stepFields = {
	lesson: name,
	step: name,
	/** The learner's text; null where the step's own start is to be shown. */
	code: v.nullable(code),
	/** Ids of the checks passed so far, in the order they were. */
	passed: v.pipe(v.array(name), v.maxLength(100)),
	/** When all checks of the step first passed. */
	passedAt: v.nullable(momentSchema)
};

/** What is kept in the browser of one step, of one owner (`guest` or a user's id). */
export const stepProgressSchema = v.object({
	owner: v.string(),
	...stepFields,
	/** When `code` last changed, by this browser's clock. */
	updatedAt: momentSchema,
	/** Whether the account holds just this. */
	synced: v.boolean(),
	/** The account's `updated` this record builds on; null when the account has not been seen to hold it. */
	base: v.nullable(momentSchema),
	/** Another version of the code, from another device, that gave way to `code`; null when there is none. */
	aside: v.nullable(code),
	/** What was answered to what the step asks beside the code; stays in this browser. */
	said: v.optional(v.unknown())
});

/** A free sketch kept in the browser before it is saved anywhere else. */
export const draftSchema = v.object({
	owner: v.string(),
	key: v.pipe(v.string(), v.maxLength(200)),
	code,
	updatedAt: momentSchema
});

export type StepProgress = v.InferOutput<typeof stepProgressSchema>;
export type Draft = v.InferOutput<typeof draftSchema>;

/** The present moment, but later than `than`: a browser whose clock was set back must not lose to itself. */
export function momentAfter(than: string | null): string {
	const least = than ? Date.parse(than) + 1 : 0;
	return new Date(Math.max(Date.now(), least)).toISOString();
}
