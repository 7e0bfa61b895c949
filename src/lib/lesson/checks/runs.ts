import type { Trace } from '$lib/sandbox/protocol';
import type { RunsCondition } from '../schema/conditions';
import { within, type Seen } from './seen';

/** That the sketch ran without an error and, with `frames`, drew that many frames. */
export function seeRuns(options: RunsCondition, trace: Trace): Seen {
	const line = trace.errors[0]?.line ?? null;
	const enough = options === true || within(trace.frames, options.frames);
	return {
		holds: trace.errors.length === 0 && enough,
		values: { frames: trace.frames, line: line ?? '–' },
		line
	};
}
