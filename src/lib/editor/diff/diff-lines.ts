import { DefaultLinesDiffComputer } from 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer';

/** One line of a comparison, without its line break. */
export type DiffLine = { kind: 'same' | 'added' | 'removed'; text: string };
/** Neighbouring lines; `folded` ones are alike and far from any difference. */
export type DiffPart = { folded: boolean; lines: DiffLine[] };

const MAXIMUM_MILLISECONDS = 300;
const CONTEXT_LINES = 3;

const split = (text: string): string[] =>
	text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');

/** Two texts as one list of lines, removed before added at each difference. */
export function diffLines(original: string, modified: string): DiffLine[] {
	const [before, after] = [split(original), split(modified)];
	const { changes } = new DefaultLinesDiffComputer().computeDiff(before, after, {
		ignoreTrimWhitespace: false,
		maxComputationTimeMs: MAXIMUM_MILLISECONDS,
		computeMoves: false
	});
	const lines: DiffLine[] = [];
	const add = (kind: DiffLine['kind'], texts: string[]) =>
		lines.push(...texts.map((text) => ({ kind, text })));
	let at = 1;
	for (const { original: from, modified: to } of changes) {
		add('same', before.slice(at - 1, from.startLineNumber - 1));
		add('removed', before.slice(from.startLineNumber - 1, from.endLineNumberExclusive - 1));
		add('added', after.slice(to.startLineNumber - 1, to.endLineNumberExclusive - 1));
		at = from.endLineNumberExclusive;
	}
	add('same', before.slice(at - 1));
	return lines;
}

/** Gathers lines into parts, folding long stretches that are alike but for three lines around each difference. */
export function fold(lines: DiffLine[]): DiffPart[] {
	const near = lines.map((_, at) =>
		lines
			.slice(Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1)
			.some(({ kind }) => kind !== 'same')
	);
	const parts: DiffPart[] = [];
	lines.forEach((line, at) => {
		const folded = !near[at];
		const last = parts.at(-1);
		if (last?.folded === folded) last.lines.push(line);
		else parts.push({ folded, lines: [line] });
	});
	// A fold of a line or two would take more room than it saves.
	return parts.map((part) => ({ ...part, folded: part.folded && part.lines.length > 3 }));
}
