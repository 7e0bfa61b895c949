import type { StepProgress } from '$lib/progress';
import type { LessonOutline } from './outline';

/** A lesson of steps to pass, for tests; a step whose id begins with `free` has nothing to pass. */
export const outlineOf = (id: string, ...steps: string[]): LessonOutline => ({
	id,
	course: 'kurs',
	slug: id,
	title: id,
	summary: '',
	minutes: 20,
	practises: [],
	steps: steps.map((step) => ({
		id: step,
		title: step,
		kind: 'modify',
		canPass: !step.startsWith('free')
	}))
});

/** A record of `lesson/step`, touched in a minute of an hour and passed then if so, for tests. */
export function recordOf(at: string, minute: number, isPassed = false): StepProgress {
	const [lesson = '', step = ''] = at.split('/');
	const moment = `2026-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
	return {
		owner: 'guest',
		lesson,
		step,
		code: 'circle(1, 2, 3);',
		passed: isPassed ? ['seen'] : [],
		passedAt: isPassed ? moment : null,
		updatedAt: moment,
		synced: false,
		base: null,
		aside: null
	};
}
