import * as v from 'valibot';
import { expressionError, expressionSchema } from '../../schema/expression';
import { rangeSchema } from '../../schema/range';
import { plainSchema } from '../plain';

/** The most cases one check may try. */
export const MAXIMUM_CASES = 400;

const nameSchema = v.pipe(
	v.string(),
	v.check(
		(name) => /^[A-Za-z_$][\w$]*$/.test(name) && expressionError(`(${name}) => 0`) === null,
		'is not a name JavaScript can have'
	)
);

const whole = v.pipe(v.number(), v.integer('must be a whole number'));

const spanSchema = v.pipe(
	v.strictTuple([whole, whole], 'must be [first, last], two whole numbers such as [1, 8]'),
	v.check(([first, last]) => first <= last, 'has a first number above its last')
);

const countSchema = v.union(
	[v.pipe(whole, v.minValue(0)), rangeSchema, expressionSchema],
	'must be a whole number, { min: …, max: … } or one expression such as "2 ** depth"'
);

const drawsSchema = v.strictObject({
	any: v.pipe(v.array(nameSchema), v.nonEmpty('lists no function')),
	count: countSchema
});

const caseSchema = v.strictObject({
	with: v.optional(v.array(plainSchema), []),
	gives: v.optional(plainSchema),
	holds: v.optional(expressionSchema),
	draws: v.optional(drawsSchema)
});

const RESERVED = ['result', 'args'];

/** What `fn` may be asked for, as written in lesson.yml. */
export const fnSchema = v.pipe(
	v.strictObject({
		name: nameSchema,
		cases: v.optional(
			v.pipe(
				v.array(caseSchema),
				v.nonEmpty('has no case'),
				v.maxLength(MAXIMUM_CASES, `has more than ${MAXIMUM_CASES} cases`)
			)
		),
		for: v.optional(
			v.pipe(
				v.record(nameSchema, spanSchema),
				v.check((spans) => Object.keys(spans).length > 0, 'names no argument'),
				v.check(
					(spans) => !Object.keys(spans).some((name) => RESERVED.includes(name)),
					'may not call an argument `result` or `args`: those stand for other things in expressions'
				),
				v.check(
					(spans) => sizeOf(spans) <= MAXIMUM_CASES,
					({ input }) => `makes ${sizeOf(input)} cases: make it ${MAXIMUM_CASES} or fewer`
				)
			)
		),
		when: v.optional(expressionSchema),
		holds: v.optional(expressionSchema),
		draws: v.optional(drawsSchema),
		compare: v.optional(
			v.picklist(['value', 'set', 'rotation'], 'must be `value`, `set` or `rotation`'),
			'value'
		),
		tolerance: v.optional(v.pipe(v.number(), v.minValue(0, 'is below 0')), 1e-6)
	}),
	v.check(
		(options) => (options.cases === undefined) !== (options.for === undefined),
		'needs either `cases: [{ with: […], gives: … }]` or `for: { k: [1, 8] }`'
	),
	v.check(
		({ when, for: spans }) => when === undefined || spans !== undefined,
		'has a `when` without a `for` whose cases it could leave out'
	),
	v.check(
		({ cases = [], holds, draws, for: spans }) =>
			holds !== undefined ||
			draws !== undefined ||
			(spans === undefined &&
				cases.every((one) =>
					[one.gives, one.holds, one.draws].some((asked) => asked !== undefined)
				)),
		'has a case that asks for nothing: add `gives`, `holds` or `draws`'
	)
);

/** How many cases whole ranges make. */
export function sizeOf(spans: Record<string, [number, number]>): number {
	return Object.values(spans).reduce((size, [first, last]) => size * (last - first + 1), 1);
}

export type FnOptions = v.InferOutput<typeof fnSchema>;
export type Draws = v.InferOutput<typeof drawsSchema>;
