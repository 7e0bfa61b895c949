import * as v from 'valibot';
import { ARGUMENT_NAMES } from './argument-names';
import { placeSchema, rangeSchema, regionSchema } from './range';

const functionName = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z_$][\w$]*$/, 'is not the name of a function')
);
const functionNames = v.pipe(v.array(functionName), v.nonEmpty('lists no function'));

const argumentSchema = v.union(
	[rangeSchema, v.strictObject({ equals: v.union([v.number(), v.string(), v.boolean()]) })],
	'must be { min: …, max: … } or { equals: … }'
);

/** What the sketch called; see `checks/calls.ts` for how each part is read. */
export const callsSchema = v.pipe(
	v.strictObject({
		any: v.optional(functionNames),
		all: v.optional(functionNames),
		distinct: v.optional(rangeSchema),
		count: v.optional(rangeSchema),
		per: v.optional(
			v.picklist(['frame', 'run'], 'must be `frame` (the busiest one) or `run` (all of them)'),
			'frame'
		),
		where: v.optional(v.record(v.string(), argumentSchema)),
		inside: v.optional(placeSchema),
		touches: v.optional(placeSchema)
	}),
	v.check(
		({ any, all }) => any !== undefined || all !== undefined,
		'names no function: add `any: [circle, rect]` or `all: [circle, rect]`'
	),
	v.check(({ any, all, where }) => {
		const known = [...(any ?? []), ...(all ?? [])].flatMap((name) => ARGUMENT_NAMES[name] ?? []);
		return Object.keys(where ?? {}).every((name) => known.includes(name));
	}, 'has a `where` on an argument none of its functions has (circle: x, y, diameter; rect: x, y, width, height)')
);

/** What the last picture shows; see `checks/pixels.ts`. */
export const pixelsSchema = v.pipe(
	v.strictObject({
		changed: v.optional(rangeSchema),
		colours: v.optional(rangeSchema),
		region: v.optional(regionSchema)
	}),
	v.check(
		({ changed, colours }) => changed !== undefined || colours !== undefined,
		'looks at nothing: add `changed: { min: 0.02 }` or `colours: { min: 3 }`'
	)
);

/** That the sketch runs without an error, and for how many frames; see `checks/runs.ts`. */
export const runsSchema = v.union(
	[v.literal(true), v.strictObject({ frames: rangeSchema })],
	'must be `true` or { frames: { min: 30 } }'
);

/** Every kind of check there is: its key in lesson.yml and the schema of its options. */
export const conditionKinds = {
	calls: callsSchema,
	pixels: pixelsSchema,
	runs: runsSchema
};

/** What the texts of a kind of check may mention in braces. */
export const PLACEHOLDERS = {
	calls: ['distinct', 'count', 'kinds', 'missing'],
	pixels: ['changed', 'colours'],
	runs: ['frames', 'line']
} as const satisfies Record<keyof typeof conditionKinds, readonly string[]>;

export type ConditionKind = keyof typeof conditionKinds;
export type CallsCondition = v.InferOutput<typeof callsSchema>;
export type PixelsCondition = v.InferOutput<typeof pixelsSchema>;
export type RunsCondition = v.InferOutput<typeof runsSchema>;

/** What must hold of a trace: one kind of check with its options. */
export type Condition =
	| { kind: 'calls'; options: CallsCondition }
	| { kind: 'pixels'; options: PixelsCondition }
	| { kind: 'runs'; options: RunsCondition };
