import * as v from 'valibot';
import { conditionKinds, type Condition, type ConditionKind } from './conditions';
import { competenceSchema, idSchema, textSchema } from './text';

/** The ways a step may be worked, after Predict–Run–Investigate–Modify–Make. */
export const STEP_KINDS = [
	'predict',
	'run',
	'investigate',
	'modify',
	'make',
	'fix',
	'arrange'
] as const;

const KIND_NAMES = Object.keys(conditionKinds) as ConditionKind[];

const optionalKinds = {
	calls: v.optional(conditionKinds.calls),
	pixels: v.optional(conditionKinds.pixels),
	runs: v.optional(conditionKinds.runs)
};

type Kinds = { [Kind in ConditionKind]?: unknown };

const given = (entry: Kinds): ConditionKind[] =>
	KIND_NAMES.filter((kind) => entry[kind] !== undefined);

const hasOneKind = (entry: Kinds): boolean => given(entry).length === 1;
const ONE_KIND = `needs exactly one kind of check: ${KIND_NAMES.join(', ')}`;

const toCondition = (entry: Kinds): Condition => {
	const kind = given(entry)[0] as ConditionKind;
	return { kind, options: entry[kind] } as Condition;
};

const conditionSchema = v.pipe(
	v.strictObject(optionalKinds),
	v.check((entry) => hasOneKind(entry), ONE_KIND),
	v.transform((entry) => toCondition(entry))
);

/** One thing a step looks for. */
export const checkSchema = v.pipe(
	v.strictObject({ id: idSchema, say: textSchema, ...optionalKinds }),
	v.check((entry) => hasOneKind(entry), ONE_KIND),
	v.transform((entry) => ({ id: entry.id, condition: toCondition(entry), say: entry.say }))
);

/** Something worth saying about a half-way state; never decides whether a step is passed. */
export const coachSchema = v.pipe(
	v.strictObject({ if: conditionSchema, say: textSchema }),
	v.transform((entry) => ({ condition: entry.if, say: entry.say }))
);

const stepSchema = v.strictObject({
	id: idSchema,
	kind: v.picklist(STEP_KINDS, `is not a kind of step: use ${STEP_KINDS.join(', ')}`),
	goal: v.optional(textSchema),
	checks: v.optional(v.array(checkSchema), []),
	coach: v.optional(v.array(coachSchema), []),
	hints: v.optional(
		v.pipe(
			v.array(textSchema),
			v.maxLength(3, 'has more than three hints: one nudge, one pointer, one example')
		),
		[]
	)
});

const whole = v.pipe(v.number(), v.integer('must be a whole number'));
const pixels = v.pipe(
	whole,
	v.minValue(50, 'is below 50 pixels'),
	v.maxValue(2000, 'is above 2000 pixels')
);

/** How a lesson's sketches are traced. */
export const runSchema = v.strictObject({
	seconds: v.pipe(
		v.number(),
		v.minValue(0.1, 'is below 0.1 seconds'),
		v.maxValue(20, 'is above 20 seconds')
	),
	fps: v.optional(v.pipe(whole, v.minValue(1, 'is below 1'), v.maxValue(120, 'is above 120')), 60),
	seed: v.optional(whole, 1),
	size: v.strictTuple([pixels, pixels], 'must be [width, height] in pixels, such as [400, 400]')
});

/** `lesson.yml` as written. */
export const lessonFileSchema = v.strictObject({
	id: idSchema,
	minutes: v.pipe(
		whole,
		v.minValue(1, 'is below 1'),
		v.maxValue(90, 'is above 90: split the lesson')
	),
	practises: v.array(competenceSchema),
	run: runSchema,
	steps: v.pipe(v.array(stepSchema), v.nonEmpty('has no step'))
});

export type LessonFile = v.InferOutput<typeof lessonFileSchema>;
export type Check = v.InferOutput<typeof checkSchema>;
export type Coach = v.InferOutput<typeof coachSchema>;
export type StepKind = (typeof STEP_KINDS)[number];
