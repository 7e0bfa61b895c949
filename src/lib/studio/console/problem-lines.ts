import type { ConsoleLine, SketchProblem } from '$lib/sandbox/host';

/** A line of the console: what a sketch printed, or a problem it has. */
export type PaneLine = ConsoleLine & { isProblem?: boolean };

/**
 * The problems a sketch has now as lines of its console, in their order, with `textOf` for their words. Their ids are
 * below zero, apart from those of what is printed.
 */
export const problemLines = (
	problems: readonly SketchProblem[],
	textOf: (problem: SketchProblem) => string
): PaneLine[] =>
	problems.map((problem, at) => ({
		id: -1 - at,
		level: problem.severity === 'error' ? 'error' : 'warn',
		kind: 'line',
		text: textOf(problem),
		times: 1,
		line: problem.line,
		group: 0,
		nodes: [],
		table: null,
		isProblem: true
	}));
