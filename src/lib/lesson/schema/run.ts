import * as v from 'valibot';
import type { Run } from '../kinds/kind';
import { inputSteps, scriptSchema } from './script';

const whole = v.pipe(v.number(), v.integer('must be a whole number'));
const pixels = v.pipe(
	whole,
	v.minValue(50, 'is below 50 pixels'),
	v.maxValue(2000, 'is above 2000 pixels')
);
const seconds = v.pipe(
	v.number(),
	v.minValue(0.1, 'is below 0.1 seconds'),
	v.maxValue(60, 'is above 60 seconds')
);
/** Frames per second, as written. */
export const fpsSchema = v.pipe(
	whole,
	v.minValue(1, 'is below 1'),
	v.maxValue(120, 'is above 120')
);
const size = v.strictTuple(
	[pixels, pixels],
	'must be [width, height] in pixels, such as [400, 400]'
);
/** A day and an hour on a sketch's clock, as written. */
export const clockSchema = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/,
		'must be a day and an hour such as "2026-06-21T10:30"'
	),
	v.check((text) => !Number.isNaN(Date.parse(text)), 'is no day there is')
);

/** How a lesson's sketches are traced, as written. */
export const runSchema = v.strictObject({
	seconds,
	fps: v.optional(fpsSchema, 60),
	seed: v.optional(whole, 1),
	size,
	/** The day and hour on the sketch's clock when it starts, wherever the reader is. */
	clock: v.optional(clockSchema),
	/** Whether the visitor has asked for less motion. */
	reducedMotion: v.optional(v.boolean(), false),
	script: v.optional(scriptSchema, [])
});

/** What one run, a step's or one a check asks for, has in place of the lesson's, as written. */
export const variationSchema = v.strictObject({
	seconds: v.optional(seconds),
	fps: v.optional(fpsSchema),
	seed: v.optional(whole),
	size: v.optional(size),
	clock: v.optional(clockSchema),
	reducedMotion: v.optional(v.boolean()),
	script: v.optional(scriptSchema)
});

export type RunFile = v.InferOutput<typeof runSchema>;
export type VariationFile = v.InferOutput<typeof variationSchema>;

/** The run an author wrote, with `changes` in place; the script is counted in the run's own frames. */
export function runOf(run: RunFile, changes: VariationFile = {}): Run {
	const given = Object.fromEntries(
		Object.entries(changes).filter(([, value]) => value !== undefined)
	);
	const all: RunFile = { ...run, ...given };
	return {
		seconds: all.seconds,
		framesPerSecond: all.fps,
		seed: all.seed,
		size: all.size,
		startsAt: all.clock === undefined ? null : new Date(all.clock).getTime(),
		reducedMotion: all.reducedMotion,
		script: inputSteps(all.script, all.fps)
	};
}
