// Monaco ships no types for its parts; these are the ones used here, as of 0.57.

declare module 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/lineSequence' {
	/** Lines to compare, each with the value it is compared by. */
	export class LineSequence {
		constructor(values: string[], lines: string[]);
	}
}

declare module 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/algorithms/myersDiffAlgorithm' {
	import type { LineSequence } from 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/lineSequence';

	/** Indices from 0; the end is exclusive. */
	interface Span {
		start: number;
		endExclusive: number;
	}
	export interface SequenceDiff {
		seq1Range: Span;
		seq2Range: Span;
	}
	/** When `timeout` is over, one difference from beginning to end. */
	export class MyersDiffAlgorithm {
		compute(
			before: LineSequence,
			after: LineSequence,
			timeout: { isValid(): boolean }
		): { diffs: SequenceDiff[] };
	}
}

declare module 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/heuristicSequenceOptimizations' {
	import type { LineSequence } from 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/lineSequence';
	import type { SequenceDiff } from 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/algorithms/myersDiffAlgorithm';

	/** Moves differences to where a reader would draw them: whole blocks rather than shifted ones. */
	export function optimizeSequenceDiffs(
		before: LineSequence,
		after: LineSequence,
		diffs: SequenceDiff[]
	): SequenceDiff[];
}
