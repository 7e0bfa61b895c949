import type { Call, Trace } from '$lib/sandbox/protocol';
import { ARGUMENT_NAMES } from '../argument-names';
import { liesInside, touches } from '../place';
import { within } from '../seen';
import { WITHOUT_INSIDE } from './quantity';
import type { CallsOptions } from './schema';

/** Whether a call leaves ink: a line or a point only with a stroke, anything else with a fill or a stroke. */
function leavesInk({ name, fill, stroke, strokeWeight }: Call): boolean {
	const stroked = stroke !== null && stroke[3] > 0 && strokeWeight > 0;
	const filled = fill !== null && fill[3] > 0;
	return stroked || (filled && !WITHOUT_INSIDE.includes(name));
}

function isPlaced(call: Call, { inside, touches: touched }: CallsOptions, trace: Trace): boolean {
	if (inside === undefined && touched === undefined) return true;
	const canvas = trace.pictures.at(-1);
	if (!canvas || !call.bounds || !leavesInk(call)) return false;
	return (
		(inside === undefined || liesInside(call.bounds, inside, canvas)) &&
		(touched === undefined || touches(call.bounds, touched, canvas))
	);
}

function hasArguments(call: Call, where: CallsOptions['where'] = {}): boolean {
	return Object.entries(where).every(([name, wanted]) => {
		const index = ARGUMENT_NAMES[call.name]?.indexOf(name) ?? -1;
		const value = call.arguments[index];
		if ('equals' in wanted) return value === wanted.equals;
		return typeof value === 'number' && within(value, wanted);
	});
}

/** Calls made in the frames and seconds asked for; frame f is drawn after f ÷ `framesPerSecond` seconds. */
export const duringSpan = (
	calls: readonly Call[],
	{ frames, seconds }: Pick<CallsOptions, 'frames' | 'seconds'>,
	framesPerSecond: number
): Call[] =>
	calls.filter(({ frame }) => within(frame, frames) && within(frame / framesPerSecond, seconds));

/** Whether a call of one of the named functions counts. */
export const counts = (call: Call, options: CallsOptions, trace: Trace): boolean =>
	hasArguments(call, options.where) && isPlaced(call, options, trace);

/**
 * The calls that are looked at together: all of them, those of the busiest frame, or those of each frame in which
 * `during` (all that was called) has any. Never empty: where nothing counts, one group of nothing.
 */
export function groupsOf(
	counted: Call[],
	per: CallsOptions['per'],
	during: readonly Call[]
): Call[][] {
	if (per === 'run') return [counted];
	const frames = new Map<number, Call[]>();
	// What happens in `setup` is no frame of its own, unless something of it counts.
	if (per === 'every') for (const { frame } of during) if (frame > 0) frames.set(frame, []);
	for (const call of counted) {
		const frame = frames.get(call.frame);
		if (frame) frame.push(call);
		else frames.set(call.frame, [call]);
	}
	const groups = [...frames.values()];
	if (per === 'every') return groups.length ? groups : [[]];
	return [groups.reduce((most, group) => (group.length > most.length ? group : most), [])];
}
