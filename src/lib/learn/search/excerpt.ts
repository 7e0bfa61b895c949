import { likeness, wordsOf } from './words';

/** A piece of a text; `isHit` where it is what was looked for. */
export type Piece = { text: string; isHit: boolean };

const BEFORE = 50;
const LONGEST = 160;

/** A text in pieces with every word that answers to a folded term marked. */
export function marked(text: string, terms: string[]): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const word of wordsOf(text)) {
		if (word.at < end || !terms.some((term) => likeness(term, word))) continue;
		if (word.at > end) pieces.push({ text: text.slice(end, word.at), isHit: false });
		end = word.at + word.length;
		pieces.push({ text: text.slice(word.at, end), isHit: true });
	}
	if (end < text.length) pieces.push({ text: text.slice(end), isHit: false });
	return pieces;
}

/** About 160 characters of a text around the best place in it, cut between words, marked. */
export function excerpt(text: string, terms: string[]): Piece[] {
	if (text.length <= LONGEST) return marked(text, terms);
	const words = wordsOf(text).map((word) => ({
		...word,
		best: Math.max(0, ...terms.map((term) => likeness(term, word)))
	}));
	const best = words.reduce((one, other) => (other.best > one.best ? other : one), {
		best: 0,
		at: 0
	});
	// The last place from which as much text as is shown still follows.
	const wanted = Math.max(0, Math.min(best.at - BEFORE, text.length - LONGEST));
	const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
	const space = text.lastIndexOf(' ', from + LONGEST);
	const to = from + LONGEST >= text.length ? text.length : space > from ? space : from + LONGEST;
	const cut = text.slice(from, to);
	return marked(`${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`, terms);
}
