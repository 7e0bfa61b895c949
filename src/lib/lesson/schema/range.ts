import * as v from 'valibot';

/** Bounds, both inclusive; at least one of them given. */
export const rangeSchema = v.pipe(
	v.strictObject({ min: v.optional(v.number()), max: v.optional(v.number()) }),
	v.check(({ min, max }) => min !== undefined || max !== undefined, 'needs `min`, `max` or both'),
	v.check(
		({ min, max }) => min === undefined || max === undefined || min <= max,
		'has a `min` above its `max`'
	)
);

/** A part of one whole. */
export const shareSchema = v.pipe(
	v.number(),
	v.minValue(0, 'is below 0; shares go from 0 to 1'),
	v.maxValue(1, 'is above 1; shares go from 0 to 1')
);

/** A part of the canvas as shares of its width and height from the top left; absent sides are the canvas's own. */
export const regionSchema = v.pipe(
	v.strictObject({
		left: v.optional(shareSchema, 0),
		top: v.optional(shareSchema, 0),
		right: v.optional(shareSchema, 1),
		bottom: v.optional(shareSchema, 1)
	}),
	v.check(
		({ left, top, right, bottom }) => left < right && top < bottom,
		'is empty: `left` must be below `right` and `top` below `bottom`'
	)
);

/** The whole canvas or a part of it. */
export const placeSchema = v.union(
	[v.literal('canvas'), regionSchema],
	'must be `canvas` or a region such as { left: 0.5, top: 0.5 } with sides from 0 to 1'
);

export type Range = v.InferOutput<typeof rangeSchema>;
export type Region = v.InferOutput<typeof regionSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
