import * as v from 'valibot';
import { problemSchema } from './problem';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096));

/** How a trace is run: everything that decides its pictures. */
export const traceSettingsSchema = v.strictObject({
	seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(120)),
	framesPerSecond: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
	seed: v.pipe(v.number(), v.integer()),
	/** Width and height of the window the sketch sees, in CSS pixels. */
	size: v.tuple([size, size]),
	/** Frames (0 = after `setup`) whose pixels are wanted; the last frame is always given. */
	pixelFrames: v.pipe(v.array(count), v.maxLength(64))
});

const argumentSchema = v.union([
	v.number(),
	v.pipe(v.string(), v.maxLength(1000)),
	v.boolean(),
	v.null()
]);
const colourSchema = v.nullable(v.tuple([v.number(), v.number(), v.number(), v.number()]));

/**
 * One p5 call the sketch made. `arguments` are as given (objects become null); `bounds` is the box it
 * covers on the canvas after all transforms, in CSS pixels, where the call draws a shape.
 */
export const callSchema = v.object({
	frame: count,
	name: v.pipe(v.string(), v.maxLength(100)),
	arguments: v.pipe(v.array(argumentSchema), v.maxLength(32)),
	/** RGBA, 0–255, or null for none. */
	fill: colourSchema,
	stroke: colourSchema,
	strokeWeight: v.number(),
	bounds: v.nullable(
		v.object({ left: v.number(), top: v.number(), right: v.number(), bottom: v.number() })
	),
	/** The sketch's line that made the call, 1-based, where known. */
	line: v.nullable(count)
});

/** The canvas after one frame: RGBA bytes, row by row from the top left, at pixel density 1. */
export const picturesSchema = v.object({
	frame: count,
	width: size,
	height: size,
	data: v.instance(Uint8ClampedArray)
});

/** What one deterministic run did: the same code and settings give the same trace. */
export const traceSchema = v.object({
	frames: count,
	seconds: v.number(),
	elapsedMilliseconds: v.number(),
	errors: v.pipe(v.array(problemSchema), v.maxLength(100)),
	/** How often each p5 function was called by the sketch, over all frames. */
	counts: v.record(v.pipe(v.string(), v.maxLength(100)), count),
	/** The calls themselves, the first 20 000. */
	calls: v.pipe(v.array(callSchema), v.maxLength(20_000)),
	pictures: v.pipe(v.array(picturesSchema), v.maxLength(66)),
	console: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(200))
});

export type TraceSettings = v.InferOutput<typeof traceSettingsSchema>;
export type Call = v.InferOutput<typeof callSchema>;
export type Picture = v.InferOutput<typeof picturesSchema>;
export type Trace = v.InferOutput<typeof traceSchema>;
