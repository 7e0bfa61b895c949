import { ok, type Result } from '$lib/base';
import * as v from 'valibot';
import {
	traceSettingsSchema,
	type SketchProblem,
	type Trace,
	type TraceSettings
} from '../protocol';
import { transform } from '../transform';
import { answersTo, readyAsks } from './asks';
import type { SketchFile } from './files/hand-files';
import { traceInFrame } from './trace-frame';

const LIMIT_MILLISECONDS = 60_000;

/**
 * `onprogress` is told the frames traced so far; aborting the signal ends the trace as `trace_cancelled`;
 * `files` are what the sketch finds by name.
 */
export type TraceOptions = {
	signal?: AbortSignal;
	onprogress?: (frames: number) => void;
	files?: readonly SketchFile[];
	/** The longest a trace may take, in milliseconds of the machine; null for no limit but the sketch's silence. */
	limitMilliseconds?: number | null;
};

/**
 * Runs a sketch out of sight on a clock of its own, in a frame of its own, and gives what it did. What
 * is wrong with the sketch, also when it does not parse, is in the trace's `errors`; each of the settings' `asks` has
 * an answer, or what kept it from one, in `answers`. Fails with
 * `trace_too_long`, `trace_cancelled`, `library_unreachable` or `canvas_not_ready`; throws on settings
 * that are none.
 */
export async function traceSketch(
	code: string,
	settings: TraceSettings,
	{ signal, onprogress, files, limitMilliseconds = LIMIT_MILLISECONDS }: TraceOptions = {}
): Promise<Result<Trace>> {
	const full = v.parse(traceSettingsSchema, settings);
	const program = transform(code);
	if (!program.ok)
		return ok({ ...nothingTraced(program.problems), answers: answersTo(full.asks, {}) });
	const { ready, unreadable } = readyAsks(full.asks, program.value);
	const traced = await traceInFrame({
		program: program.value,
		settings: full,
		asks: ready,
		streamFrom: null,
		limitMilliseconds,
		files,
		signal,
		onprogress
	});
	if (!traced.ok) return traced;
	const answers = answersTo(full.asks, { ...traced.value.answers, ...unreadable });
	return ok({ ...traced.value, answers });
}

const nothingTraced = (errors: SketchProblem[]): Omit<Trace, 'answers'> => ({
	frames: 0,
	seconds: 0,
	elapsedMilliseconds: 0,
	errors,
	counts: {},
	calls: [],
	notes: [],
	audio: null,
	pictures: [],
	console: [],
	timings: { setup: 0, drawing: 0, sound: 0, pictures: 0 }
});
