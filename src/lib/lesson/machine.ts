import type { SaidValue } from './schema/said';
import type { Lesson, Step } from './types';

/** How far a learner has come with a step; once passed, a step stays passed. */
export type StepStatus = 'untouched' | 'started' | 'passed';

/** A learner's work on one step. */
export type StepState = {
	/** The learner's text, or null while it is the one the step starts with. */
	code: string | null;
	/** The learner's text brought from the step before to start from instead of the author's. */
	kept: string | null;
	/** What the learner answered to what the step asks beside the code; null until they did. */
	said: SaidValue | null;
	/** Ids of the checks passed at the latest check. */
	passed: string[];
	/** Hints in view, from 0 to all. */
	hintsShown: number;
	solutionShown: boolean;
	status: StepStatus;
};

/** A learner's way through one lesson; plain data, fit to be stored. */
export type LessonState = {
	lesson: string;
	/** Id of the step in view. */
	current: string;
	steps: Record<string, StepState>;
};

/** What may happen on the way; each concerns the step in view unless it names another. */
export type LessonEvent =
	| { type: 'edit'; code: string }
	| { type: 'say'; value: SaidValue }
	| { type: 'checked'; passed: string[] }
	| { type: 'hint' }
	| { type: 'show-solution' }
	| { type: 'hide-solution' }
	| { type: 'reset-step' }
	| { type: 'keep-my-version' }
	| { type: 'next' }
	| { type: 'previous' }
	| { type: 'finish' }
	| { type: 'goto'; step: string };

const UNTOUCHED: StepState = {
	code: null,
	kept: null,
	said: null,
	passed: [],
	hintsShown: 0,
	solutionShown: false,
	status: 'untouched'
};

function stepAt(lesson: Lesson, id: string): { step: Step; index: number } {
	const index = lesson.steps.findIndex((step) => step.id === id);
	const step = lesson.steps[index];
	if (!step) throw new RangeError(`Lesson ${lesson.id} has no step ${id}`);
	return { step, index };
}

/** A step's state; steps not met yet are untouched. */
export const stepState = (state: LessonState, step: string): StepState =>
	state.steps[step] ?? UNTOUCHED;

/** The beginning of a lesson. A stored state fits a changed lesson too: what it says of steps since removed is dropped. */
export function startLesson(lesson: Lesson, stored?: LessonState): LessonState {
	const ids = lesson.steps.map(({ id }) => id);
	const first = ids[0] as string;
	return {
		lesson: lesson.id,
		current: stored && ids.includes(stored.current) ? stored.current : first,
		steps: Object.fromEntries(
			ids.map((id) => [id, { ...UNTOUCHED, ...stored?.steps[id] }] as const)
		)
	};
}

/** The text a step starts from: the version the learner kept from the step before, else the author's. */
export const startCodeFor = (step: Step, state: LessonState): string =>
	stepState(state, step.id).kept ?? step.start;

/** The text a step shows: the learner's own, else the one it starts from. */
export const codeFor = (step: Step, state: LessonState): string =>
	stepState(state, step.id).code ?? startCodeFor(step, state);

function update(state: LessonState, id: string, change: Partial<StepState>): LessonState {
	return { ...state, steps: { ...state.steps, [id]: { ...stepState(state, id), ...change } } };
}

function checked(state: LessonState, step: Step, passed: string[]): LessonState {
	const done = step.checks.length > 0 && step.checks.every(({ id }) => passed.includes(id));
	const before = stepState(state, step.id).status;
	return update(state, step.id, { passed, status: done ? 'passed' : before });
}

/** Resets to where the step began; a second time, from there, to the author's text instead of a kept version. */
function reset(state: LessonState, step: Step): LessonState {
	const { code, kept, status } = stepState(state, step.id);
	const atStart = code === null || code === startCodeFor(step, state);
	return update(state, step.id, {
		code: null,
		kept: atStart ? null : kept,
		passed: [],
		solutionShown: false,
		status: status === 'passed' ? 'passed' : 'untouched'
	});
}

/** A step nothing checks is done when the learner has made something of it and moves on. */
function finish(state: LessonState, step: Step): LessonState {
	const made = step.checks.length === 0 && stepState(state, step.id).status === 'started';
	return made ? update(state, step.id, { status: 'passed' }) : state;
}

/** The state after an event; unchanged when the event has nothing to change. No step is ever locked. */
export function transition(lesson: Lesson, state: LessonState, event: LessonEvent): LessonState {
	const { step, index } = stepAt(lesson, state.current);
	const own = stepState(state, step.id);
	const following = lesson.steps[index + 1];
	switch (event.type) {
		case 'edit': {
			if (event.code === codeFor(step, state)) return state;
			const status = own.status === 'untouched' ? 'started' : own.status;
			return update(state, step.id, { code: event.code, status });
		}
		case 'say': {
			const status = own.status === 'untouched' ? 'started' : own.status;
			return update(state, step.id, { said: event.value, status });
		}
		case 'checked':
			return checked(state, step, event.passed);
		case 'hint':
			return update(state, step.id, {
				hintsShown: Math.min(own.hintsShown + 1, step.hints.length)
			});
		case 'show-solution':
			return step.solution === null ? state : update(state, step.id, { solutionShown: true });
		case 'hide-solution':
			return update(state, step.id, { solutionShown: false });
		case 'reset-step':
			return reset(state, step);
		case 'keep-my-version': {
			if (!following) return state;
			const kept = update(finish(state, step), following.id, {
				kept: codeFor(step, state),
				code: null,
				passed: []
			});
			return { ...kept, current: following.id };
		}
		case 'next':
			return { ...finish(state, step), current: following?.id ?? step.id };
		case 'previous':
			return { ...state, current: lesson.steps[index - 1]?.id ?? step.id };
		case 'finish':
			return finish(state, step);
		case 'goto':
			return { ...state, current: stepAt(lesson, event.step).step.id };
	}
}
