import * as v from 'valibot';

const run = v.pipe(v.number(), v.integer());
const coordinate = v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000));
const channel = v.pipe(v.number(), v.minValue(0), v.maxValue(255));

/** Turns looking inside on or off; while it is on, `shapes` are told. */
export const inspectMessageSchema = v.object({ type: v.literal('inspect'), on: v.boolean() });

/** Asks for the colour at a point of the canvas, in its CSS pixels; answered by `probed`. */
export const probeMessageSchema = v.object({
	type: v.literal('probe'),
	x: coordinate,
	y: coordinate
});

/**
 * Shapes on a canvas, the lowest first: the line that drew each, the box it covers in the canvas's CSS pixels, how
 * much its inside hides (0–1), how wide its stroke is, and its rim (x, y, x, y …) where that is not the box.
 */
export const shapesSchema = v.pipe(
	v.array(
		v.object({
			line: v.pipe(v.number(), v.integer(), v.minValue(1)),
			left: coordinate,
			top: coordinate,
			right: coordinate,
			bottom: coordinate,
			fill: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
			stroke: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
			outline: v.nullable(
				v.pipe(
					v.instance(Float32Array),
					v.check(({ length }) => length <= 200)
				)
			)
		})
	),
	v.maxLength(2000)
);

/**
 * The shapes of a frame just drawn. `canvas` is where in the frame's window it lies, and how much smaller than it is;
 * `isCleared`: whether the frame painted over all that was there before.
 */
export const shapesMessageSchema = v.object({
	type: v.literal('shapes'),
	run,
	canvas: v.object({ left: coordinate, top: coordinate, scale: v.pipe(v.number(), v.minValue(0)) }),
	shapes: shapesSchema,
	isCleared: v.boolean()
});

/** The colour at the point asked for: RGBA, 0–255. */
export const probedMessageSchema = v.object({
	type: v.literal('probed'),
	run,
	x: coordinate,
	y: coordinate,
	colour: v.tuple([channel, channel, channel, channel])
});

export type Inspection = Pick<
	v.InferOutput<typeof shapesMessageSchema>,
	'canvas' | 'shapes' | 'isCleared'
>;
export type Shape = Inspection['shapes'][number];
export type Probe = Pick<v.InferOutput<typeof probedMessageSchema>, 'x' | 'y' | 'colour'>;
