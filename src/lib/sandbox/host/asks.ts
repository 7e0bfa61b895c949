import {
	MAXIMUM_ASK_DETAIL,
	type Answer,
	type FullTraceSettings,
	type Program,
	type ReadyAsk,
	type Trace
} from '../protocol';
import { transformAsk } from '../transform';

type Asks = FullTraceSettings['asks'];

/** The questions a frame can be given, and the answers of those that cannot be read. */
export function readyAsks(
	asks: Asks,
	program: Program
): { ready: ReadyAsk[]; unreadable: Trace['answers'] } {
	const ready: ReadyAsk[] = [];
	const unreadable: Trace['answers'] = {};
	for (const { id, code, calls } of asks) {
		const made = transformAsk(code, program);
		if (made.ok) ready.push({ id, calls, ...made.value });
		else
			unreadable[id] = {
				error: {
					kind: 'unreadable',
					detail: made.detail.slice(0, MAXIMUM_ASK_DETAIL),
					line: made.line
				}
			};
	}
	return { ready, unreadable };
}

/** One answer for each question and no other, in their order: what was found, or that there was nobody to ask. */
export function answersTo(asks: Asks, found: Trace['answers']): Trace['answers'] {
	const none: Answer = {
		error: { kind: 'threw', detail: 'The sketch could not be run.', line: null }
	};
	return Object.fromEntries(
		asks.map(({ id }) => [id, (Object.hasOwn(found, id) && found[id]) || none])
	);
}
