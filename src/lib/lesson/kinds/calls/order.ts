import type { Call } from '$lib/sandbox/protocol';

/** The named functions in the order in which each is first called. */
const firsts = (calls: readonly Call[], names: readonly string[]): string[] => [
	...new Set(calls.map(({ name }) => name).filter((name) => names.includes(name)))
];

/**
 * Whether every one of `names` is called, and their first calls come in that order: in the run, and in every frame
 * among those called in it. `found` is the order seen where it first differs, or in the run; `line` the call that came
 * too early.
 */
export function inOrder(
	calls: readonly Call[],
	names: readonly string[]
): { holds: boolean; found: string[]; line: number | null } {
	const frames = new Map<number, Call[]>();
	for (const call of calls) {
		const frame = frames.get(call.frame);
		if (frame) frame.push(call);
		else frames.set(call.frame, [call]);
	}
	for (const group of [calls, ...frames.values()]) {
		const found = firsts(group, names);
		const wanted = names.filter((name) => found.includes(name));
		const wrong = found.findIndex((name, at) => name !== wanted[at]);
		const early = group.find(({ name }) => name === found[wrong]);
		if (wrong >= 0) return { holds: false, found, line: early?.line ?? null };
	}
	const found = firsts(calls, names);
	return { holds: names.every((name) => found.includes(name)), found, line: null };
}
