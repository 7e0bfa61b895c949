export { competenceWords } from './competences';
export { durationWords } from './duration';
export { followProgress } from './follow-progress.svelte';
export {
	courseOutline,
	lessonOutline,
	lessonsOf,
	minutesOf,
	type CourseOutline,
	type LessonOutline,
	type PartOutline
} from './outline';
export { findPath, type Stop } from './path/find-path';
export { keepAnswers, keptAnswers } from './path/kept-answers';
export { isBlank, noAnswers, QUESTIONS, type AnswerKey, type Answers } from './path/questions';
export { answersInAddress } from './path/read-answers';
export { reasonWords } from './path/reason';
export { ANSWER_WORDS, NOTES, QUESTION_WORDS } from './path/words';
export { resume, type Resume } from './resume';
export type { Piece } from './search/excerpt';
export { lessonWords, type LessonWords } from './search/lesson-words';
export {
	buildIndex,
	MAXIMUM_QUERY_LENGTH,
	search,
	type Answer,
	type Field,
	type Found,
	type Hit,
	type SearchIndex
} from './search/search';
export { standingOf, type Doing, type Standing } from './standing';
