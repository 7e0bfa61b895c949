import type { StepProgress } from '$lib/progress';
import type { LessonOutline } from './outline';
import { standingOf } from './standing';

/**
 * Where somebody goes on: a step of the lesson they were in, by its place from 0 (null when nothing is left of it), and
 * another lesson to begin once this one is done (null before that, and when no lesson is left).
 */
export type Resume = { lesson: LessonOutline; step: number | null; next: LessonOutline | null };

// A step that was only answered or passed has no edit of its own; as texts moments sort by time.
const touchedAt = ({ updatedAt, passedAt }: StepProgress): string =>
	passedAt && passedAt > updatedAt ? passedAt : updatedAt;

/** Where the owner of these records goes on, or null when they have begun none of these lessons. */
export function resume(lessons: LessonOutline[], records: StepProgress[]): Resume | null {
	const latest = records
		.filter(({ lesson, step }) => {
			const own = lessons.find(({ id }) => id === lesson);
			const doing = own && standingOf(own, records).steps.get(step);
			return doing !== undefined && doing !== 'untouched';
		})
		.toSorted((one, other) => touchedAt(one).localeCompare(touchedAt(other)))
		.at(-1);
	const lesson = lessons.find(({ id }) => id === latest?.lesson);
	if (!lesson || !latest) return null;

	const { doing, steps } = standingOf(lesson, records);
	const here = lesson.steps.findIndex(({ id }) => id === latest.step);
	const isOpen = (at: number) => {
		const step = lesson.steps[at];
		return step !== undefined && steps.get(step.id) !== 'done';
	};
	// From the step they were in on; then what they skipped, though not its free steps.
	const ahead = lesson.steps.findIndex((_, at) => at >= here && isOpen(at));
	const skipped = lesson.steps.findIndex(({ canPass }, at) => canPass && isOpen(at));
	const step = ahead === -1 ? skipped : ahead;
	const isLeft = (other: LessonOutline) => standingOf(other, records).doing !== 'done';
	const place = lessons.indexOf(lesson);
	const next = lessons.slice(place + 1).find(isLeft) ?? lessons.slice(0, place).find(isLeft);
	return {
		lesson,
		step: step === -1 ? null : step,
		next: doing === 'done' ? (next ?? null) : null
	};
}
