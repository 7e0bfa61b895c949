import * as v from 'valibot';
import { placeSchema, rangeSchema } from '../../schema/range';
import { functionNameSchema } from '../../schema/text';
import { ARGUMENT_NAMES } from '../argument-names';
import { quantitySchema } from './quantity';

const functionNames = v.pipe(v.array(functionNameSchema), v.nonEmpty('lists no function'));

const argumentSchema = v.union(
	[rangeSchema, v.strictObject({ equals: v.union([v.number(), v.string(), v.boolean()]) })],
	'must be { min: …, max: … } or { equals: … }'
);

const cells = v.pipe(
	v.number(),
	v.integer('must be a whole number'),
	v.minValue(1, 'is below 1'),
	v.maxValue(100, 'is above 100')
);

/** One number made of a quantity over all calls that count. */
export const measureSchema = v.strictObject({
	of: quantitySchema,
	steps: v.optional(v.boolean(), false),
	take: v.picklist(
		['least', 'most', 'mean', 'extent', 'variation', 'distinct'],
		'must be least, most, mean, extent, variation or distinct'
	),
	is: rangeSchema
});

/** How surely one quantity rises with another. */
export const rankSchema = v.strictObject({
	of: quantitySchema,
	by: quantitySchema,
	bands: v.optional(v.pipe(cells, v.minValue(3, 'is below 3: fewer bands have no order'))),
	is: rangeSchema
});

/** How many places lie in each cell of a grid over the canvas. */
export const spreadSchema = v.strictObject({ columns: cells, rows: cells, each: rangeSchema });

/** What an author writes under `calls`. */
export const callsSchema = v.pipe(
	v.strictObject({
		any: v.optional(functionNames),
		all: v.optional(functionNames),
		frames: v.optional(rangeSchema),
		seconds: v.optional(rangeSchema),
		where: v.optional(v.record(v.string(), argumentSchema)),
		inside: v.optional(placeSchema),
		touches: v.optional(placeSchema),
		distinct: v.optional(rangeSchema),
		count: v.optional(rangeSchema),
		share: v.optional(rangeSchema),
		per: v.optional(
			v.picklist(
				['frame', 'run', 'every'],
				'must be `frame` (the busiest one), `run` (all of them together) or `every` (each by itself)'
			),
			'frame'
		),
		measures: v.optional(v.pipe(v.array(measureSchema), v.nonEmpty('measures nothing'))),
		rank: v.optional(rankSchema),
		spread: v.optional(spreadSchema),
		order: v.optional(v.pipe(functionNames, v.minLength(2, 'needs two functions or more')))
	}),
	v.check(
		({ any, all, order }) => any !== undefined || all !== undefined || order !== undefined,
		'names no function: add `any: [circle, rect]` or `all: [circle, rect]`'
	),
	v.check(({ any, all, where }) => {
		const known = [...(any ?? []), ...(all ?? [])].flatMap((name) => ARGUMENT_NAMES[name] ?? []);
		return Object.keys(where ?? {}).every((name) => known.includes(name));
	}, 'has a `where` on an argument none of its functions has (circle: x, y, diameter; rect: x, y, width, height)'),
	v.check(
		({ any, all, measures, rank, spread, share, count }) =>
			any !== undefined ||
			all !== undefined ||
			[measures, rank, spread, share, count].every((option) => option === undefined),
		'measures calls but names none: add `any: [circle, rect]`'
	)
);

export type CallsOptions = v.InferOutput<typeof callsSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Rank = v.InferOutput<typeof rankSchema>;
export type Spread = v.InferOutput<typeof spreadSchema>;
