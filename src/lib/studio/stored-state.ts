import { stepState, type Lesson, type LessonState } from '$lib/lesson';
import type { StepProgress } from '$lib/progress';

/** What the keeper holds of a lesson, as the step machine's state; what only this visit knows (hints, step in view) stays. */
export function storedState(
	lesson: Lesson,
	kept: Map<string, StepProgress>,
	present: LessonState
): LessonState {
	const steps = lesson.steps.map(({ id }) => {
		const own = stepState(present, id);
		const record = kept.get(id);
		if (!record) return [id, own] as const;
		const status = record.passedAt ? 'passed' : record.code === null ? own.status : 'started';
		return [id, { ...own, code: record.code, passed: record.passed, status }] as const;
	});
	return { ...present, steps: Object.fromEntries(steps) };
}
