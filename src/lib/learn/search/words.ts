import { fold, hasRings, withoutRings } from './fold';

/** A word of a text: folded, the same without å, ä and ö, and where in the text it stands. */
export type Word = { folded: string; plain: string; at: number; length: number };

/** How well a word answers to a term: not at all, somewhere inside, at its beginning, or whole. */
export type Likeness = 0 | 1 | 2 | 3;

const WORD = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/gu;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;
// Shorter than this, a term is inside too many words to mean any of them.
const SHORTEST_INSIDE = 4;

/** The words of a text in order; a name such as `lerpColor` is also found by its later parts. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
		const humps = found.split(HUMP);
		return humps.map((_, from) => {
			const folded = fold(humps.slice(from).join(''));
			return { folded, plain: withoutRings(folded), at: index, length: found.length };
		});
	});
}

/** What is looked for, folded, each once; at most eight. */
export const termsOf = (query: string): string[] =>
	[...new Set(Array.from(query.matchAll(WORD), ([found]) => fold(found)))].slice(0, 8);

/** How well a word answers to a folded term. `farg` finds `färg`; `färg` does not find `farg`. */
export function likeness(term: string, { folded, plain }: Word): Likeness {
	const word = hasRings(term) ? folded : plain;
	if (word === term) return 3;
	if (word.startsWith(term)) return 2;
	return term.length >= SHORTEST_INSIDE && word.includes(term) ? 1 : 0;
}
