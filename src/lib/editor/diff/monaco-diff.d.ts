// Monaco ships no types for its parts; this is the one used here, as of 0.57.
declare module 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer' {
	/** Lines from `startLineNumber` (from 1) up to but without `endLineNumberExclusive`. */
	interface LineSpan {
		startLineNumber: number;
		endLineNumberExclusive: number;
	}
	/** VS Code's line diff. */
	export class DefaultLinesDiffComputer {
		computeDiff(
			original: string[],
			modified: string[],
			options: {
				ignoreTrimWhitespace: boolean;
				maxComputationTimeMs: number;
				computeMoves: boolean;
			}
		): { changes: { original: LineSpan; modified: LineSpan }[] };
	}
}
