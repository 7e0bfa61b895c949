import type { StepProgress } from '$lib/progress';
import type { LessonOutline } from './outline';

/** How far somebody has come with a step or a lesson. */
export type Doing = 'untouched' | 'begun' | 'done';

/** How far somebody has come with a lesson: `passed` of `all` the steps that can be passed, and each step by its id. */
export type Standing = { doing: Doing; passed: number; all: number; steps: Map<string, Doing> };

const doingOf = (record: StepProgress | undefined): Doing => {
	if (!record) return 'untouched';
	if (record.passedAt) return 'done';
	const isTouched = record.code !== null || record.passed.length > 0 || record.said !== undefined;
	return isTouched ? 'begun' : 'untouched';
};

/** How far the owner of these records has come with a lesson. A lesson with nothing to pass is done with its last step. */
export function standingOf(lesson: LessonOutline, records: StepProgress[]): Standing {
	const own = new Map(
		records.filter((record) => record.lesson === lesson.id).map((record) => [record.step, record])
	);
	const steps = new Map(lesson.steps.map(({ id }) => [id, doingOf(own.get(id))]));
	const wanted = lesson.steps.some(({ canPass }) => canPass)
		? lesson.steps.filter(({ canPass }) => canPass)
		: lesson.steps.slice(-1);
	const passed = wanted.filter(({ id }) => steps.get(id) === 'done').length;
	const isBegun = [...steps.values()].some((doing) => doing !== 'untouched');
	const doing = passed === wanted.length && isBegun ? 'done' : isBegun ? 'begun' : 'untouched';
	return { doing, passed, all: wanted.length, steps };
}
