import * as v from 'valibot';
import { scriptSchema } from './input';
import { momentsSchema } from './trace';

const request = v.pipe(v.number(), v.integer());
const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096));
const coordinate = v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000));

/** The longest time of a sketch that is noted, in seconds that it ran. */
export const MAXIMUM_HAPPENED_SECONDS = 600;

/** Asks what has happened to the sketch since it began; answered by `happened`. */
export const askHappenedSchema = v.object({ type: v.literal('happened'), request });

/**
 * All it takes to run a sketch again as it ran. `isWhole` is false when it has run for longer than is noted: then what
 * is told is its beginning. `canvas` is where in the frame's window the canvas lies now. Null: nothing draws.
 */
export const happenedMessageSchema = v.object({
	type: v.literal('happened'),
	request,
	happened: v.nullable(
		v.object({
			seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
			seedsP5: v.boolean(),
			/** What the clock said when it began, in milliseconds since 1970 (UTC). */
			startsAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000)),
			/** Width and height of the frame's window when it began. */
			size: v.tuple([side, side]),
			moments: momentsSchema,
			/** The first frame, from 1, that p5 drew in: in one that comes too soon after `setup` it does not. */
			drawnFrom: v.pipe(v.number(), v.integer(), v.minValue(1)),
			script: scriptSchema,
			isWhole: v.boolean(),
			canvas: v.nullable(
				v.object({ left: coordinate, top: coordinate, width: coordinate, height: coordinate })
			)
		})
	)
});

export type Happened = NonNullable<v.InferOutput<typeof happenedMessageSchema>['happened']>;
