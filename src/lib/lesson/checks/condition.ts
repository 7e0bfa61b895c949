import type { Trace } from '$lib/sandbox/protocol';
import type { Condition } from '../schema/conditions';
import { seeCalls } from './calls';
import { seePixels } from './pixels';
import { seeRuns } from './runs';
import type { Seen } from './seen';

/** Holds a condition against a trace; throws on a kind this version does not know. */
export function seeCondition(condition: Condition, trace: Trace): Seen {
	switch (condition.kind) {
		case 'calls':
			return seeCalls(condition.options, trace);
		case 'pixels':
			return seePixels(condition.options, trace);
		case 'runs':
			return seeRuns(condition.options, trace);
		default:
			throw new TypeError(`Unknown kind of check: ${(condition as Condition).kind}`);
	}
}
