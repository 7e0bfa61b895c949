import * as v from 'valibot';
import { rangeSchema, regionSchema, shareSchema } from '../../schema/range';
import { frameSchema } from './frame';
import { AXES } from './symmetry';

const degrees = v.pipe(v.number(), v.minValue(0), v.maxValue(360, 'is above 360 degrees'));
const twoFrames = v.strictTuple(
	[frameSchema, frameSchema],
	'must be two frames such as [first, last] or [1, { seconds: 1 }]'
);

/** Bounds written beside what is measured. */
const BOUNDS = { min: v.optional(shareSchema), max: v.optional(shareSchema) };
const bounded = <Given extends { min?: number | undefined; max?: number | undefined }>() =>
	v.check<Given, string>(
		({ min, max }) => min !== undefined || max !== undefined,
		'needs `min`, `max` or both'
	);

const MEASURES = [
	'changed',
	'colours',
	'brightness',
	'saturation',
	'hue',
	'hues',
	'symmetry',
	'motion',
	'overlap',
	'clusters',
	'seam'
] as const;

/** What `pixels` may look at, as written. */
export const pixelsSchema = v.pipe(
	v.strictObject({
		frame: v.optional(frameSchema),
		region: v.optional(regionSchema),
		changed: v.optional(rangeSchema),
		colours: v.optional(rangeSchema),
		brightness: v.optional(rangeSchema),
		saturation: v.optional(rangeSchema),
		hue: v.optional(v.strictObject({ about: degrees, within: degrees })),
		hues: v.optional(
			v.pipe(
				v.strictObject({
					spread: v.optional(rangeSchema),
					groups: v.optional(rangeSchema),
					apart: v.optional(rangeSchema)
				}),
				v.check(
					(hues) => Object.keys(hues).length > 0,
					'is empty: add `spread: { max: 60 }`, `groups: { min: 2 }` or `apart: { min: 150 }`'
				)
			)
		),
		symmetry: v.optional(
			v.pipe(
				v.strictObject({
					axis: v.picklist(AXES, `must be one of ${AXES.join(', ')}`),
					...BOUNDS
				}),
				bounded()
			)
		),
		motion: v.optional(
			v.pipe(
				v.strictObject({ between: v.optional(twoFrames, ['first', 'last']), ...BOUNDS }),
				bounded()
			)
		),
		overlap: v.optional(
			v.pipe(
				v.strictObject({ between: v.optional(twoFrames, ['first', 'last']), ...BOUNDS }),
				bounded()
			)
		),
		clusters: v.optional(
			v.pipe(
				v.strictObject({
					at: v.optional(
						v.strictTuple(
							[shareSchema, shareSchema],
							'must be [x, y] in shares of the canvas, such as [0.5, 0.5]'
						),
						[0.5, 0.5]
					),
					radius: v.pipe(v.number(), v.gtValue(0, 'must be above 0'), v.maxValue(2)),
					...BOUNDS
				}),
				bounded()
			)
		),
		seam: v.optional(
			v.strictObject({
				frames: v.pipe(
					v.number(),
					v.integer('must be a whole number'),
					v.minValue(4, 'is below 4')
				),
				closes: v.optional(rangeSchema, { max: 0.005 }),
				moves: v.optional(rangeSchema, { min: 0.05 })
			})
		)
	}),
	v.check(
		(options) => MEASURES.some((measure) => options[measure] !== undefined),
		`looks at nothing: add \`changed: { min: 0.02 }\`, or another of ${MEASURES.join(', ')}`
	)
);

export type PixelsOptions = v.InferOutput<typeof pixelsSchema>;
