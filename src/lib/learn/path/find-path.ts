import { KNOWN_LESSONS, type KnownLesson } from './known-lessons';
import { isBlank, QUESTIONS, type AnswerKey, type Answers } from './questions';

/** Why a lesson is in a path: an answer, `base` (what follows builds on it) or `order` (it comes next in the course). */
export type Because = AnswerKey | 'base' | 'order';

/** A lesson of a path, by its id, and why it is there. */
export type Stop = { lesson: string; because: Because };

const MINUTES: Record<string, number> = {
	hour: 60,
	evenings: 180,
	weeks: 360,
	plenty: Infinity
};
// Said before others that speak as much for a lesson: what one wants to make is what one recognises first.
const FIRST_SAID = ['make', 'practice', 'purpose', 'code', 'way', 'rely'];

const keysOf = (answers: Answers): AnswerKey[] =>
	QUESTIONS.toSorted((one, other) => FIRST_SAID.indexOf(one.id) - FIRST_SAID.indexOf(other.id))
		.flatMap(({ id }) => answers[id].map((option) => `${id}_${option}`))
		.map((key) => key as AnswerKey);

type Candidate = KnownLesson & {
	minutes: number;
	score: number;
	because: Because;
	/** What somebody does not go by, unless it is what they want to make, or has not asked for is not in their way. */
	isAvoided: boolean;
};

function weigh(known: KnownLesson, minutes: number, keys: AnswerKey[]): Candidate {
	const has = (...wanted: AnswerKey[]) => wanted.some((key) => keys.includes(key));
	let score = 0;
	let most = 0;
	let because: Because = 'base';
	for (const key of keys) {
		const weight = known.speaks[key] ?? 0;
		score += weight;
		if (weight > most) [most, because] = [weight, key];
	}
	const isAvoided =
		(known.sounds && has('rely_no_sound') && !has('make_sound', 'make_both')) ||
		(known.looks && has('rely_no_sight') && !has('make_still')) ||
		(known.onWish && score === 0) ||
		false;
	return { ...known, minutes, score, because, isAvoided };
}

/** A lesson with all it needs that is there, what is needed first. */
function withNeeds(lesson: Candidate, all: Candidate[], isSkilled: boolean): Candidate[] {
	if (isSkilled) return [lesson];
	const needed = lesson.needs
		.map((id) => all.find((other) => other.id === id))
		.filter((other) => other !== undefined)
		.flatMap((other) => withNeeds(other, all, isSkilled));
	return [...new Set([...needed, lesson])];
}

const timeOf = (lessons: Candidate[]): number =>
	lessons.reduce((sum, { minutes }) => sum + minutes, 0);

/** Takes groups of lessons as long as they fit into the time there is; the first group whatever it takes. */
function fill(groups: Candidate[][], most: number): Candidate[] {
	let taken: Candidate[] = [];
	for (const group of groups) {
		const more = [...new Set([...taken, ...group])];
		if (taken.length === 0 || timeOf(more) <= most) taken = more;
	}
	return taken;
}

/**
 * The lessons that answers lead to, in the order to take them; none without answers. `lessons` are those there are.
 * A lesson stands after all it needs, except for somebody who codes often and needs nothing.
 */
export function findPath(answers: Answers, lessons: { id: string; minutes: number }[]): Stop[] {
	if (isBlank(answers)) return [];
	const keys = keysOf(answers);
	const all = KNOWN_LESSONS.flatMap((known) => {
		const there = lessons.find(({ id }) => id === known.id);
		return there ? [weigh(known, there.minutes, keys)] : [];
	});
	const most = MINUTES[answers.time[0] ?? 'weeks'] ?? Infinity;
	const isSkilled = answers.code[0] === 'often';
	const open = all.filter(({ isAvoided }) => !isAvoided);
	const wishes = keys.filter((key) => /^(?:make|practice|purpose)_/.test(key));
	const isGuided = open.some(({ speaks }) => wishes.some((key) => speaks[key]));
	const wished = open.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
	const chosen = isGuided
		? fill(
				[...wished, ...(most === Infinity ? open : [])].map((lesson) =>
					withNeeds(lesson, all, isSkilled)
				),
				most
			)
		: // Without a wish the course's own order is as good a path as any.
			fill(
				open.map((_, at) => open.slice(0, at + 1)),
				most
			);
	const isMaking = isGuided && answers.way[0] === 'making';
	const ordered = isMaking ? chosen : all.filter((lesson) => chosen.includes(lesson));
	const needed = new Set(chosen.filter(({ score }) => score > 0).flatMap(({ needs }) => needs));
	return ordered.map(({ id, because }) => ({
		lesson: id,
		because: because === 'base' && !(isGuided && needed.has(id)) ? 'order' : because
	}));
}
