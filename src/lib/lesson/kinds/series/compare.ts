import type { Call, Note, Trace } from '$lib/sandbox/protocol';
import type { Run } from '../kind';
import { canvasDifference, pictureAt } from '../pixels';
import type { SeriesOptions } from './schema';

/** Times closer than this many seconds are one. */
const SAME_TIME = 0.001;

const sameCall = (one: Call, other: Call) =>
	one.name === other.name &&
	one.frame === other.frame &&
	one.arguments.length === other.arguments.length &&
	one.arguments.every((value, at) => value === other.arguments[at]);

const sameNote = (one: Note, other: Note) =>
	Math.abs(one.time - other.time) < SAME_TIME &&
	Math.abs((one.duration ?? 0) - (other.duration ?? 0)) < SAME_TIME &&
	one.pitch?.midi === other.pitch?.midi &&
	one.instrument === other.instrument;

/** The share (0–1) of two lists, place by place, that is not the same; null where both are empty. */
function listDifference<Item>(
	one: readonly Item[],
	other: readonly Item[],
	isSame: (one: Item, other: Item) => boolean
): number | null {
	const length = Math.max(one.length, other.length);
	if (length === 0) return null;
	const same = one.filter((item, at) => {
		const counterpart = other[at];
		return counterpart !== undefined && isSame(item, counterpart);
	});
	return 1 - same.length / length;
}

/** A run and what it did. */
export type Ran = { trace: Trace; run: Run };

/** How unlike two runs are, 0–1, in what is compared; null where there is nothing to compare. */
export function runDifference(one: Ran, other: Ran, options: SeriesOptions): number | null {
	if (options.of === 'calls') return listDifference(one.trace.calls, other.trace.calls, sameCall);
	if (options.of === 'notes') return listDifference(one.trace.notes, other.trace.notes, sameNote);
	const pictureOf = ({ trace, run }: Ran) => pictureAt(options.frame ?? 'last', trace, run);
	const [first, second] = [pictureOf(one), pictureOf(other)];
	return first && second ? canvasDifference(first, second, options.region) : null;
}
