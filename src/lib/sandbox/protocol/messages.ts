import * as v from 'valibot';
import { MAXIMUM_ASKS, readyAskSchema } from './asks';
import { consoleMessageSchema } from './console';
import { deviceMessageSchema } from './devices';
import { filesMessageSchema } from './files';
import { askHappenedSchema, happenedMessageSchema } from './happened';
import {
	inspectMessageSchema,
	probedMessageSchema,
	probeMessageSchema,
	shapesMessageSchema
} from './inspect';
import { problemSchema } from './problem';
import { programSchema } from './program';
import { programChangeSchema } from './program-change';
import { heardMessageSchema, notesMessageSchema } from './sound';
import {
	pictureMessageSchema,
	pictureTakenSchema,
	traceSchema,
	traceSettingsSchema
} from './trace';

/** Both ends must speak the same version; a frame of another version is replaced. */
export const PROTOCOL_VERSION = 1;

const request = v.pipe(v.number(), v.integer());

/** Script text evaluated in the frame before any sketch. */
export const librarySchema = v.object({ name: v.string(), text: v.string() });

/** What the host may ask of a frame. */
export const hostMessageSchema = v.variant('type', [
	/** First message, on the port itself; answered by `ready`. */
	v.object({ type: v.literal('boot'), version: v.number() }),
	filesMessageSchema,
	/** Adds a library the document lacks (Tone, once a sketch needs it); precedes the `run` that needs it. */
	v.object({ type: v.literal('library'), library: librarySchema }),
	/** Runs a program from the start; a frame does so once in its life. */
	v.object({
		type: v.literal('run'),
		run: request,
		program: programSchema,
		seed: v.nullable(v.number())
	}),
	/** Exchanges what changed since the last program while the sketch goes on; answered by `swapped`. From here on `run` is what the frame's messages name. */
	v.object({ type: v.literal('swap'), run: request, change: programChangeSchema }),
	/** Somebody pressed a key or a button on the page: sound that waits may start. */
	v.object({ type: v.literal('gesture') }),
	v.object({ type: v.literal('stop') }),
	v.object({ type: v.literal('resume') }),
	/** Gives a top-level variable a new value while the sketch runs. */
	v.object({
		type: v.literal('set'),
		name: v.string(),
		value: v.union([v.number(), v.string(), v.boolean()])
	}),
	v.object({ type: v.literal('mute'), muted: v.boolean() }),
	/** Asks for the canvas as an ImageBitmap; answered by `captured`. */
	v.object({ type: v.literal('capture'), request }),
	inspectMessageSchema,
	probeMessageSchema,
	askHappenedSchema,
	v.object({ type: v.literal('ping'), at: v.number() }),
	/**
	 * Only in `trace` mode: runs the program on a virtual clock; answered by `traced`. `libraries` are
	 * evaluated once the clock stands; pictures from `streamFrom` on, or `streamOnly` those of some frames, are handed
	 * over one by one; `asks` are answered after the last frame, and those in the settings are not looked at.
	 */
	v.object({
		type: v.literal('trace'),
		request,
		program: programSchema,
		libraries: v.array(librarySchema),
		settings: traceSettingsSchema,
		asks: v.pipe(v.array(readyAskSchema), v.maxLength(MAXIMUM_ASKS)),
		streamFrom: v.nullable(request),
		streamOnly: v.optional(v.nullable(v.pipe(v.array(request), v.maxLength(2000))), null)
	}),
	pictureTakenSchema
]);

/** What a frame may tell its host. Everything is bounded; nothing in it is trusted. */
export const frameMessageSchema = v.variant('type', [
	v.object({ type: v.literal('ready'), version: v.number() }),
	/** The first drawn frame of a run, then at most four times a second. Sizes in CSS pixels. */
	v.object({
		type: v.literal('frame'),
		run: request,
		count: v.number(),
		seconds: v.number(),
		framesPerSecond: v.number(),
		width: v.number(),
		height: v.number()
	}),
	deviceMessageSchema,
	v.object({ type: v.literal('problem'), run: request, problem: problemSchema }),
	/**
	 * What became of a swap. `taken`: the program is now this one; `reverted` (also after `taken`): it failed, and the
	 * last good one goes on; `refused`: the sketch has not begun yet and must be run from the start.
	 */
	v.object({
		type: v.literal('swapped'),
		run: request,
		outcome: v.picklist(['taken', 'reverted', 'refused'])
	}),
	consoleMessageSchema,
	/** Text the sketch gave to p5 `describe()`. */
	v.object({
		type: v.literal('described'),
		run: request,
		text: v.pipe(v.string(), v.maxLength(2000))
	}),
	/** `waiting`: the sketch uses sound but the browser asks for a gesture first. */
	v.object({ type: v.literal('sound'), state: v.picklist(['none', 'waiting', 'playing']) }),
	v.object({
		type: v.literal('captured'),
		request,
		bitmap: v.nullable(
			v.custom<ImageBitmap>(
				(value) => typeof ImageBitmap !== 'undefined' && value instanceof ImageBitmap
			)
		)
	}),
	heardMessageSchema,
	notesMessageSchema,
	shapesMessageSchema,
	probedMessageSchema,
	happenedMessageSchema,
	v.object({ type: v.literal('pong'), at: v.number() }),
	v.object({ type: v.literal('traced'), request, trace: traceSchema }),
	pictureMessageSchema,
	/** Frames traced so far, at most ten times a second. */
	v.object({ type: v.literal('tracing'), request, frames: v.number() })
]);

export type Library = v.InferOutput<typeof librarySchema>;
export type HostMessage = v.InferOutput<typeof hostMessageSchema>;
export type FrameMessage = v.InferOutput<typeof frameMessageSchema>;
