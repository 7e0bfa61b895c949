import * as v from 'valibot';
import { rangeSchema } from '../schema/range';
import { defineKind } from './kind';
import { within } from './seen';

/** That the sketch ran without an error and, with `frames`, drew that many frames. */
export const runs = defineKind({
	schema: v.union(
		[v.literal(true), v.strictObject({ frames: rangeSchema })],
		'must be `true` or { frames: { min: 30 } }'
	),
	says: ['frames', 'line'],
	see(options, { trace }) {
		const line = trace.errors[0]?.line ?? null;
		const enough = options === true || within(trace.frames, options.frames);
		return {
			holds: trace.errors.length === 0 && enough,
			values: { frames: trace.frames, line: line ?? '–' },
			line
		};
	}
});
