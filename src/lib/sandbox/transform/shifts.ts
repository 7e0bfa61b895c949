import type { Insert } from './insert';

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/g;

/**
 * How columns moved: [line, column, characters added there], in the learner's text, both from 1, in
 * order. No insert contains a line break.
 */
export function listShifts(code: string, inserts: Insert[]): [number, number, number][] {
	const starts = [0];
	for (const found of code.matchAll(LINE_BREAK)) starts.push(found.index + found[0].length);
	let line = 0;
	return inserts
		.toSorted((one, other) => one.at - other.at)
		.map(({ at, text }) => {
			while ((starts[line + 1] ?? Infinity) <= at) line++;
			return [line + 1, at - (starts[line] ?? 0) + 1, text.length];
		});
}
