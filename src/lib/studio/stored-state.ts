import { parseSaid, stepState, type Lesson, type LessonState } from '$lib/lesson';
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
		const status = record.passedAt
			? 'passed'
			: record.code === null && !record.said
				? own.status
				: 'started';
		const said = parseSaid(record.said);
		return [id, { ...own, code: record.code, said, passed: record.passed, status }] as const;
	});
	return { ...present, steps: Object.fromEntries(steps) };
}
