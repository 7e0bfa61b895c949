import { changedSpan } from '../changed-span';
import { findLiterals } from './find';
import { lineCounter } from './lines';
import type { Literal } from './literal';

/** The literals of a text; `isStale` while it does not parse and they are those of the last text that did. */
export type Reading = { text: string; literals: Literal[]; isStale: boolean };

/** The reading of nothing. */
export const emptyReading: Reading = { text: '', literals: [], isStale: false };

// Where a text does not parse, what was known of it moves along; what was touched is left out.
function carry({ text: before, literals }: Reading, text: string): Literal[] {
	const { from, to, inserted } = changedSpan(before, text);
	const shift = inserted.length - (to - from);
	const lineOf = lineCounter(text);
	return literals.flatMap((literal) => {
		if (literal.to < from) return [literal];
		if (literal.from <= to) return [];
		const moved = { ...literal, from: literal.from + shift, to: literal.to + shift };
		return text.slice(moved.from, moved.to) === literal.source
			? [{ ...moved, line: lineOf(moved.from) }]
			: [];
	});
}

const keyOf = ({ kind, group, label: { subject, part, operator } }: Literal): string =>
	JSON.stringify([kind, group, subject, part, operator]);

// A slider whose ends ran away from under the thumb could not be used.
function keepRanges(before: Literal[], after: Literal[]): Literal[] {
	const known = new Map<string, Literal[]>();
	for (const one of before) known.set(keyOf(one), [...(known.get(keyOf(one)) ?? []), one]);
	return after.map((literal) => {
		const old = known.get(keyOf(literal))?.shift();
		if (literal.kind !== 'number' || old?.kind !== 'number') return literal;
		const { minimum, maximum, step } = old;
		const fits = literal.value >= minimum && literal.value <= maximum;
		return fits ? { ...literal, minimum, maximum, step: Math.min(step, literal.step) } : literal;
	});
}

/** Reads a text, with what was read of it before: ranges stay while values move within them, and an unfinished text keeps its literals. */
export function readLiterals(text: string, before: Reading): Reading {
	if (text === before.text) return before;
	const found = findLiterals(text);
	return found
		? { text, literals: keepRanges(before.literals, found), isStale: false }
		: { text, literals: carry(before, text), isStale: true };
}
