import type { Unit } from '../protocol';

/**
 * One change to a text: at an offset, characters taken out and characters put in. What `opens` goes with what follows
 * it, what closes with what precedes it; those that close at one place come innermost first.
 */
export type Edit = { at: number; remove?: number; text: string; opens?: boolean };

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/g;

/**
 * The text with the edits, which take out no line break. `shifts` tells how columns moved: [line, column, characters
 * added], all from 1.
 */
export function applyEdits(text: string, edits: Edit[]): Pick<Unit, 'code' | 'shifts'> {
	const starts = [0];
	for (const found of text.matchAll(LINE_BREAK)) starts.push(found.index + found[0].length);
	const shifts: Unit['shifts'] = [];
	let code = '';
	let done = 0;
	let line = 0;
	for (const { at, remove = 0, text: added } of inOrder(edits)) {
		while ((starts[line + 1] ?? Infinity) <= at) line++;
		code += text.slice(done, at) + added;
		done = at + remove;
		if (added.length !== remove)
			shifts.push([line + 1, at - (starts[line] ?? 0) + 1, added.length - remove]);
	}
	return { code: code + text.slice(done), shifts };
}

function inOrder(edits: Edit[]): Edit[] {
	// Outer ones were found after inner ones: of those that open at one place the last found comes first.
	return edits
		.map((edit, found) => ({ edit, found }))
		.sort((one, other) => {
			const { edit: a, found: first } = one;
			const { edit: b, found: second } = other;
			if (a.at !== b.at) return a.at - b.at;
			if (Boolean(a.opens) !== Boolean(b.opens)) return a.opens ? 1 : -1;
			return a.opens ? second - first : first - second;
		})
		.map(({ edit }) => edit);
}
