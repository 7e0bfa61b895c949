import type { Json } from '$lib/sandbox/protocol';
import type { Draws, FnOptions } from './schema';

/** One call of the learner's function: what it is given, and what is asked of it. */
export type Case = {
	args: Json[];
	/** Undefined where no value is looked for. */
	gives: Json | undefined;
	holds: string | undefined;
	draws: Draws | undefined;
};

function combinations(spans: [number, number][]): number[][] {
	return spans.reduce<number[][]>(
		(all, [first, last]) =>
			all.flatMap((args) =>
				Array.from({ length: last - first + 1 }, (_, at) => [...args, first + at])
			),
		[[]]
	);
}

/** Every call a check makes, in order; what is asked of all of them is asked of each that asks for nothing else. */
export function casesOf({ cases, for: spans = {}, holds, draws }: FnOptions): Case[] {
	if (!cases)
		return combinations(Object.values(spans)).map((args) => ({
			args,
			gives: undefined,
			holds,
			draws
		}));
	return cases.map((one) => ({
		args: one.with as Json[],
		gives: one.gives as Json | undefined,
		holds: one.holds ?? holds,
		draws: one.draws ?? draws
	}));
}
