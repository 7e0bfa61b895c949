import { closest } from '$lib/base';
import { excerpt, marked, type Piece } from './excerpt';
import type { LessonWords } from './lesson-words';
import { likeness, termsOf, wordsOf, type Word } from './words';

/** Where in a lesson something was found. */
export type Field = 'title' | 'summary' | 'practises' | 'step' | 'goal' | 'prose';

/** A place that answers: the step (null: the lesson as a whole), which of its texts, and that text around it. */
export type Found = {
	step: { id: string; title: Piece[] } | null;
	field: Field;
	excerpt: Piece[];
};

/** A lesson that answers, the best of its places first. */
export type Hit = { course: string; slug: string; title: Piece[]; found: Found[] };

/** What a search came to; `instead` is a word there is, where nothing answers to one that may be mistyped. */
export type Answer = { query: string; hits: Hit[]; instead: string | null };

type Text = { field: Field; text: string; words: Word[] };
type Indexed = { lesson: LessonWords; own: Text[]; steps: Text[][] };

/** Lessons made ready to be searched. */
export type SearchIndex = Indexed[];

const WEIGHTS: Record<Field, number> = {
	title: 8,
	step: 5,
	practises: 4,
	summary: 4,
	goal: 3,
	prose: 1
};
const MOST_PLACES = 3;
/** Longest query looked for, in UTF-16 code units. */
export const MAXIMUM_QUERY_LENGTH = 100;

const textOf = (field: Field, text: string): Text => ({ field, text, words: wordsOf(text) });

/** Makes lessons ready to be searched. */
export const buildIndex = (lessons: LessonWords[]): SearchIndex =>
	lessons.map((lesson) => ({
		lesson,
		own: [
			textOf('title', lesson.title),
			textOf('summary', lesson.summary),
			...lesson.practises.map((one) => textOf('practises', one))
		],
		steps: lesson.steps.map(({ title, goal, prose }) => [
			textOf('step', title),
			textOf('goal', goal),
			textOf('prose', prose)
		])
	}));

const worth = (term: string, { field, words }: Text): number =>
	WEIGHTS[field] * words.reduce((most, word) => Math.max(most, likeness(term, word)), 0);

const best = (term: string, texts: Text[]): number =>
	texts.reduce((most, text) => Math.max(most, worth(term, text)), 0);

const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);

/** The text among these that says most of the terms. */
const speaking = (texts: Text[], terms: string[]): Text =>
	texts.reduce((one, other) => {
		const [mine, theirs] = [one, other].map((text) => sum(terms.map((term) => worth(term, text))));
		return Number(theirs) > Number(mine) ? other : one;
	});

/** What a lesson's step, or the lesson as a whole, is worth: 0 unless every term is in it or in the lesson's own texts. */
function value(texts: Text[], own: Text[], terms: string[]): number {
	const inside = terms.map((term) => best(term, texts));
	const around = texts === own ? inside : terms.map((term) => best(term, own));
	if (!inside.some(Boolean) || terms.some((_, at) => !inside[at] && !around[at])) return 0;
	return sum(inside) + sum(around) / 10;
}

function hitOf({ lesson, own, steps }: Indexed, terms: string[]): (Hit & { score: number }) | null {
	const whole = value(own, own, terms);
	const places = steps
		.map((texts, at) => ({ texts, step: lesson.steps[at], score: value(texts, own, terms) }))
		.filter(({ score }) => score > 0)
		.sort((one, other) => other.score - one.score);
	if (!whole && !places.length) return null;
	const found = places.slice(0, MOST_PLACES).map(({ texts, step }): Found => {
		const { field, text } = speaking(texts, terms);
		return {
			step: { id: step?.id ?? '', title: marked(step?.title ?? '', terms) },
			field,
			excerpt: field === 'step' ? [] : excerpt(text, terms)
		};
	});
	if (whole) {
		const { field, text } = speaking(own, terms);
		const isTitle = field === 'title';
		const shown = isTitle ? marked(lesson.summary, terms) : excerpt(text, terms);
		found.unshift({ step: null, field, excerpt: shown });
	}
	return {
		course: lesson.course,
		slug: lesson.slug,
		title: marked(lesson.title, terms),
		found: found.slice(0, MOST_PLACES),
		score: Math.max(whole, places[0]?.score ?? 0)
	};
}

const find = (index: SearchIndex, terms: string[]): Hit[] =>
	index
		.map((indexed) => hitOf(indexed, terms))
		.filter((hit) => hit !== null)
		.sort((one, other) => other.score - one.score)
		.map(({ course, slug, title, found }) => ({ course, slug, title, found }));

// What Swedish and English hang on their nouns and verbs; a stem of four letters must remain.
const ENDING = /(?<=.{4})(?:arna|orna|erna|ade|ing|ar|or|er|en|et|na|es|ed|s|n|t|a|e)$/;

function similar(index: SearchIndex, terms: string[]): string | null {
	const texts = index.flatMap(({ own, steps }) => [...own, ...steps.flat()]);
	const known = new Set(texts.flatMap(({ words }) => words.map(({ folded }) => folded)));
	const lost = terms.find((term) => !texts.some((text) => worth(term, text)));
	const word = lost === undefined ? null : closest(lost, known);
	return word === null ? null : terms.map((term) => (term === lost ? word : term)).join(' ');
}

/**
 * Lessons in which every word of the query is found, the best first. A word may be the beginning of another; where
 * nothing answers, its ending is let go: `looparna` is then looked for as `loop`.
 */
export function search(index: SearchIndex, query: string): Answer {
	const asked = query.slice(0, MAXIMUM_QUERY_LENGTH).trim();
	const terms = termsOf(asked);
	if (!terms.length) return { query: asked, hits: [], instead: null };
	const hits = find(index, terms);
	if (hits.length) return { query: asked, hits, instead: null };
	const stems = terms.map((term) => term.replace(ENDING, ''));
	const akin = find(index, stems);
	if (akin.length) return { query: asked, hits: akin, instead: null };
	return { query: asked, hits: [], instead: similar(index, terms) };
}
