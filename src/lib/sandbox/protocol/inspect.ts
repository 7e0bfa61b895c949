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
 * The shapes of a frame just drawn, in the order they were drawn: the line that drew each and the box it covers, in
 * the canvas's CSS pixels. `canvas` is where in the frame's window it lies, and how much smaller than it is.
 */
export const shapesMessageSchema = v.object({
	type: v.literal('shapes'),
	run,
	canvas: v.object({ left: coordinate, top: coordinate, scale: v.pipe(v.number(), v.minValue(0)) }),
	shapes: v.pipe(
		v.array(
			v.object({
				line: v.pipe(v.number(), v.integer(), v.minValue(1)),
				left: coordinate,
				top: coordinate,
				right: coordinate,
				bottom: coordinate
			})
		),
		v.maxLength(2000)
	)
});

/** The colour at the point asked for: RGBA, 0–255. */
export const probedMessageSchema = v.object({
	type: v.literal('probed'),
	run,
	x: coordinate,
	y: coordinate,
	colour: v.tuple([channel, channel, channel, channel])
});

export type Inspection = Pick<v.InferOutput<typeof shapesMessageSchema>, 'canvas' | 'shapes'>;
export type Shape = Inspection['shapes'][number];
export type Probe = Pick<v.InferOutput<typeof probedMessageSchema>, 'x' | 'y' | 'colour'>;
