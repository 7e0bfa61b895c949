import { ok, type Result } from '$lib/base';
import * as v from 'valibot';
import {
	traceSettingsSchema,
	type SketchProblem,
	type TraceAudio,
	type TraceSettings
} from '../protocol';
import { transform } from '../transform';
import type { SketchFile } from './files/hand-files';
import { traceInFrame } from './trace-frame';

/**
 * What is rendered. `firstFrame` (1 where left out) is the first whose picture is given, `onlyFrames` leaves out all
 * but some of them; the sketch runs from its start all the same. `pixelDensity` makes a canvas of 400 × 400 one of 1080 × 1080 at 2.7.
 */
export type RenderSettings = Omit<TraceSettings, 'pixelFrames' | 'wanted' | 'asks'> & {
	audio?: 'never' | 'auto' | 'always';
	firstFrame?: number;
	onlyFrames?: readonly number[] | null;
};

/** Who gets what a render makes. The engine waits for `onpicture`; it closes the bitmap afterwards. */
export type RenderOptions = {
	onpicture: (bitmap: ImageBitmap, frame: number) => Promise<void> | void;
	/** Frames drawn so far, at most ten times a second. */
	onprogress?: (frames: number) => void;
	signal?: AbortSignal;
	/** What the sketch finds by name. */
	files?: readonly SketchFile[];
};

/** What was rendered; `errors` are the sketch's own, and the frames up to them were given. */
export type Rendered = {
	frames: number;
	seconds: number;
	errors: SketchProblem[];
	audio: TraceAudio | null;
};

/**
 * Runs a sketch as `traceSketch` does and gives the picture of every frame as it is drawn, at the size of
 * its canvas in pixels; no more than three wait at a time. Fails with `trace_too_long`, `trace_cancelled`,
 * `library_unreachable` or `canvas_not_ready`; throws what `onpicture` throws, and on settings that are none.
 */
export async function renderSketch(
	code: string,
	{ audio = 'auto', firstFrame = 1, onlyFrames = null, ...settings }: RenderSettings,
	{ onpicture, onprogress, signal, files }: RenderOptions
): Promise<Result<Rendered>> {
	const full = v.parse(traceSettingsSchema, {
		...settings,
		pixelFrames: [],
		wanted: { calls: false, notes: false, pictures: false, audio }
	});
	const program = transform(code);
	if (!program.ok) return ok({ frames: 0, seconds: 0, errors: program.problems, audio: null });
	const traced = await traceInFrame({
		program: program.value,
		settings: full,
		streamFrom: firstFrame,
		streamOnly: onlyFrames,
		limitMilliseconds: null,
		files,
		signal,
		onprogress,
		onpicture
	});
	if (!traced.ok) return traced;
	const { frames, seconds, errors } = traced.value;
	return ok({ frames, seconds, errors, audio: traced.value.audio });
}
