import type { Program } from '../protocol';

/** The name the sketch has in stack traces. */
export const SKETCH_NAME = 'sketch.js';

const PLACE = /sketch\.js:(\d+):(\d+)/;

/** A place in the learner's text, both from 1. */
export type Place = { line: number; column: number };

/** The innermost place in the sketch that a stack trace names, in the learner's own columns; null when it names none. */
export function placeIn(stack: unknown, shifts: Program['shifts']): Place | null {
	const found = typeof stack === 'string' ? PLACE.exec(stack) : null;
	if (!found) return null;
	return unshift({ line: Number(found[1]), column: Number(found[2]) }, shifts);
}

/** Maps a place in the program back to the learner's text. */
export function unshift({ line, column }: Place, shifts: Program['shifts']): Place {
	let original = column;
	for (const [at, from, added] of shifts) {
		if (at !== line || original < from) continue;
		original = Math.max(from, original - added);
	}
	return { line, column: original };
}
