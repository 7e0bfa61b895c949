import * as v from 'valibot';
import { kinds, type Condition, type ConditionKind } from '../kinds';
import { helpersSchema } from './expression';
import { ownFileSchema } from './own-file';
import { arrangeSchema, questionSchema } from './question';
import { runSchema, variationSchema } from './run';
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

const KIND_NAMES = Object.keys(kinds) as ConditionKind[];

type OptionalKinds = {
	[Name in ConditionKind]: v.OptionalSchema<(typeof kinds)[Name]['schema'], undefined>;
};
const optionalKinds = Object.fromEntries(
	KIND_NAMES.map((name) => [name, v.optional(kinds[name].schema as v.GenericSchema)])
) as OptionalKinds;

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
	/** What of the lesson's run is otherwise in this step. */
	run: v.optional(variationSchema),
	/** What the learner is asked beside their code. */
	ask: v.optional(questionSchema),
	/** Which lines can be moved, in a step of kind arrange; all of them where it is left out. */
	arrange: v.optional(arrangeSchema),
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

/** `lesson.yml` as written. */
export const lessonFileSchema = v.strictObject({
	id: idSchema,
	minutes: v.pipe(
		v.number(),
		v.integer('must be a whole number'),
		v.minValue(1, 'is below 1'),
		v.maxValue(90, 'is above 90: split the lesson')
	),
	practises: v.array(competenceSchema),
	run: runSchema,
	/** Every file in the lesson's `files/`, with whom to thank for it. */
	files: v.optional(v.array(ownFileSchema), []),
	/** What its `assert`s share. */
	helpers: v.optional(helpersSchema),
	steps: v.pipe(v.array(stepSchema), v.nonEmpty('has no step'))
});

export type LessonFile = v.InferOutput<typeof lessonFileSchema>;
export type Check = v.InferOutput<typeof checkSchema>;
export type Coach = v.InferOutput<typeof coachSchema>;
export type StepKind = (typeof STEP_KINDS)[number];
