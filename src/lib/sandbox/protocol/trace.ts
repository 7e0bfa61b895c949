import * as v from 'valibot';
import { answersSchema, asksSchema } from './asks';
import { scriptSchema } from './input';
import { shapesSchema } from './inspect';
import { problemSchema } from './problem';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096));

/** The longest trace, in seconds of its own time. */
export const MAXIMUM_TRACE_SECONDS = 600;

/** The most frames whose moments can be told one by one: ten minutes of 144 a second. */
export const MAXIMUM_MOMENTS = 90_000;

/** When frames are drawn, in milliseconds from the end of `setup`; none before the one before it. */
export const momentsSchema = v.pipe(
	v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(86_400_000))),
	v.maxLength(MAXIMUM_MOMENTS),
	v.check((moments) => moments.every((moment, at) => moment >= (moments[at - 1] ?? 0)))
);

/** How a trace is run: everything that decides its pictures and its sound. */
export const traceSettingsSchema = v.strictObject({
	seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(MAXIMUM_TRACE_SECONDS)),
	framesPerSecond: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
	/** When each frame is drawn, where that is not as even as `framesPerSecond` says; no frame comes after the last. */
	moments: v.optional(v.nullable(momentsSchema), null),
	seed: v.pipe(v.number(), v.integer()),
	/** Whether p5's own generators are seeded, too; otherwise they draw on `Math.random`, as a living sketch's do. */
	seedsP5: v.optional(v.boolean(), true),
	/** Width and height of the window the sketch sees, in CSS pixels. */
	size: v.tuple([size, size]),
	/** Canvas pixels per CSS pixel where the sketch does not choose itself. */
	pixelDensity: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(8)), 1),
	/** Frames (0 = after `setup`) whose pixels are wanted; the last frame is always given. */
	pixelFrames: v.pipe(v.array(count), v.maxLength(64)),
	/** What `Date` says at the start, in milliseconds since 1970 (UTC); a fixed noon where left out. */
	startsAt: v.optional(
		v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000))
	),
	/** Whether the visitor has asked for less motion; what the machine says where left out. */
	reducedMotion: v.optional(v.boolean()),
	/** What a visitor does, in the order of its frames. */
	script: v.optional(scriptSchema, []),
	/** What the trace is asked when its last frame has been drawn. */
	asks: v.optional(asksSchema, []),
	/** Samples a second of every AudioContext that does not ask for another. */
	sampleRate: v.optional(v.picklist([44_100, 48_000]), 48_000),
	/** What is wanted: what is left out costs nothing. */
	wanted: v.optional(
		v.strictObject({
			calls: v.optional(v.boolean(), true),
			notes: v.optional(v.boolean(), true),
			pictures: v.optional(v.boolean(), true),
			/** How bright each part of the canvas is, frame by frame. */
			light: v.optional(v.boolean(), false),
			/** Which line drew what is on the canvas at the end; then no calls are given. */
			shapes: v.optional(v.boolean(), false),
			/** `auto`: when the sketch makes an AudioContext; `always`: silence when it makes none. */
			audio: v.optional(v.picklist(['never', 'auto', 'always']), 'auto')
		}),
		{}
	)
});

const argumentSchema = v.union([
	v.number(),
	v.pipe(v.string(), v.maxLength(1000)),
	v.boolean(),
	v.null()
]);
const transformSchema = v.tuple([
	v.number(),
	v.number(),
	v.number(),
	v.number(),
	v.number(),
	v.number()
]);
const colourSchema = v.nullable(v.tuple([v.number(), v.number(), v.number(), v.number()]));

/**
 * One p5 call the sketch made. `arguments` are as given (objects become null); `bounds` is the box it
 * covers on the canvas after all transforms, in CSS pixels, where the call draws a shape or sets a vertex.
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
	/**
	 * Where the call's points went, as a canvas has it: x to `a * x + c * y + e`, y to `b * x + d * y + f`, in CSS
	 * pixels. Null where the call has no known points.
	 */
	transform: v.nullable(transformSchema),
	/** The sketch's line that made the call, 1-based, where known. */
	line: v.nullable(count)
});

const seconds = v.pipe(v.number(), v.minValue(0));

/** One note the sketch asked an instrument for. Times in seconds from the first frame's beginning. */
export const noteSchema = v.object({
	time: seconds,
	/** MIDI number (60 = C4, with fractions between the keys) and name; null for noise and recordings. */
	pitch: v.nullable(v.object({ midi: v.number(), name: v.pipe(v.string(), v.maxLength(12)) })),
	/** Null for a note that was never let go. */
	duration: v.nullable(seconds),
	/** 0–1. */
	velocity: v.number(),
	/** Tone's name for what played it, such as `Synth`, `Sampler` or `Player`. */
	instrument: v.pipe(v.string(), v.maxLength(40)),
	/** The sketch's line that asked for it, 1-based, where known. */
	line: v.nullable(count)
});

/** The sound of a trace, as the speakers would get it: through the limiter at −1 dBFS, in step with the frames to the sample. */
export const audioSchema = v.object({
	sampleRate: v.number(),
	/** Left and right, −1 to 1. */
	channels: v.pipe(v.array(v.instance(Float32Array)), v.length(2)),
	seconds: v.number(),
	/** The largest sample, 0–1. */
	peak: v.number(),
	/** Root mean square over both channels. */
	rms: v.number(),
	/** Integrated loudness in LUFS after ITU-R BS.1770-4; null where all is too quiet to measure. */
	loudness: v.nullable(v.number()),
	/** Share (0–1) of the time in which nothing is louder than −60 dBFS. */
	silence: v.number(),
	/** The same for the same samples. */
	hash: v.pipe(v.string(), v.maxLength(40))
});

/** The canvas after one frame: RGBA bytes, row by row from the top left, at the settings' pixel density. */
export const picturesSchema = v.object({
	frame: count,
	width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8192)),
	height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8192)),
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
	/** The calls themselves, the first 20 000; of each function that only computes, as `sin` or `random`, the first 500. */
	calls: v.pipe(v.array(callSchema), v.maxLength(20_000)),
	/** Notes in the order they were asked for, the first 20 000. */
	notes: v.pipe(v.array(noteSchema), v.maxLength(20_000)),
	audio: v.nullable(audioSchema),
	pictures: v.pipe(v.array(picturesSchema), v.maxLength(66)),
	/**
	 * Relative luminance after WCAG (0–255 for 0–1) in a grid of 16 × 16 over the canvas, row by row, frame after frame
	 * from the first; there only when it was wanted.
	 */
	light: v.optional(v.instance(Uint8Array)),
	/** What is on the canvas at the end, as far as `setup`, handlers and the last two seconds drew it; when it was wanted. */
	shapes: v.optional(shapesSchema),
	console: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(200)),
	/** What came of each of the settings' `asks`. */
	answers: answersSchema,
	/** Where the time went, in milliseconds of the machine. */
	timings: v.object({
		setup: v.number(),
		drawing: v.number(),
		sound: v.number(),
		pictures: v.number()
	})
});

/** Frame to host while a trace hands over its pictures: one of at most three that wait for `taken`. */
export const pictureMessageSchema = v.object({
	type: v.literal('picture'),
	request: v.pipe(v.number(), v.integer()),
	frame: count,
	bitmap: v.custom<ImageBitmap>(
		(value) => typeof ImageBitmap !== 'undefined' && value instanceof ImageBitmap
	)
});

/** Host to frame: a picture has been dealt with, the next may come. */
export const pictureTakenSchema = v.object({
	type: v.literal('taken'),
	request: v.pipe(v.number(), v.integer())
});

/** How a trace is asked for; what has a standard value may be left out. */
export type TraceSettings = v.InferInput<typeof traceSettingsSchema>;
/** How a trace is run, with nothing left out. */
export type FullTraceSettings = v.InferOutput<typeof traceSettingsSchema>;
export type Call = v.InferOutput<typeof callSchema>;
export type Note = v.InferOutput<typeof noteSchema>;
export type Picture = v.InferOutput<typeof picturesSchema>;
export type TraceAudio = v.InferOutput<typeof audioSchema>;
export type Trace = v.InferOutput<typeof traceSchema>;

/** What `trace` is in a question: frozen, as it was after the last frame. `size` is the canvas's, in CSS pixels. */
export type RecordedTrace = Pick<
	Trace,
	'frames' | 'seconds' | 'counts' | 'calls' | 'notes' | 'errors' | 'console'
> & {
	framesPerSecond: number;
	size: [width: number, height: number];
	audio: Pick<TraceAudio, 'peak' | 'rms' | 'loudness' | 'silence'> | null;
};
