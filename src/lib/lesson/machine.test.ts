import { describe, expect, it } from 'vitest';
import { FOLDER, lessonFiles } from './fixtures/lesson';
import { codeFor, startCodeFor, startLesson, stepState, transition } from './machine';
import type { LessonEvent, LessonState } from './machine';
import { parseLesson } from './parse';
import type { Step } from './types';

const parsed = parseLesson(lessonFiles(), FOLDER);
if (!parsed.ok) throw new Error('The fixture lesson has faults');
const lesson = parsed.value;
const [dot, yours] = lesson.steps as [Step, Step];
const begin = startLesson(lesson);
const after = (events: LessonEvent[], state: LessonState = begin) =>
	events.reduce((current, event) => transition(lesson, current, event), state);
const edit = (code: string): LessonEvent => ({ type: 'edit', code });

describe('a way through a lesson', () => {
	it('begins untouched at the first step with the author’s text', () => {
		expect(begin.current).toBe('one-dot');
		expect(codeFor(dot, begin)).toBe('background(255);\n');
		expect(stepState(begin, 'your-dots').status).toBe('untouched');
	});

	it('is started by an edit that changes something', () => {
		expect(after([edit(dot.start)])).toBe(begin);
		const state = after([edit('circle(1, 1, 1);')]);
		expect(stepState(state, 'one-dot')).toMatchObject({
			status: 'started',
			code: 'circle(1, 1, 1);'
		});
		expect(codeFor(dot, state)).toBe('circle(1, 1, 1);');
	});

	it('stays passed when a later check fails', () => {
		const passed = after([edit('a'), { type: 'checked', passed: ['dot'] }]);
		expect(stepState(passed, 'one-dot')).toMatchObject({ status: 'passed', passed: ['dot'] });
		const later = after([edit('b'), { type: 'checked', passed: [] }], passed);
		expect(stepState(later, 'one-dot')).toMatchObject({ status: 'passed', passed: [] });
	});

	it('is not passed by checks the step does not have', () => {
		expect(stepState(after([{ type: 'checked', passed: ['other'] }]), 'one-dot').status).toBe(
			'untouched'
		);
	});

	it('shows hints one by one, no more than there are', () => {
		const hint: LessonEvent = { type: 'hint' };
		expect(stepState(after([hint]), 'one-dot').hintsShown).toBe(1);
		expect(stepState(after([hint, hint, hint, hint]), 'one-dot').hintsShown).toBe(2);
	});

	it('shows a solution only where there is one', () => {
		const shown = after([{ type: 'show-solution' }]);
		expect(stepState(shown, 'one-dot').solutionShown).toBe(true);
		expect(stepState(after([{ type: 'hide-solution' }], shown), 'one-dot').solutionShown).toBe(
			false
		);
		const last = after([{ type: 'next' }]);
		expect(after([{ type: 'show-solution' }], last)).toBe(last);
	});

	it('locks no step', () => {
		expect(after([{ type: 'goto', step: 'your-dots' }]).current).toBe('your-dots');
		expect(after([{ type: 'next' }, { type: 'next' }]).current).toBe('your-dots');
		expect(after([{ type: 'previous' }]).current).toBe('one-dot');
		expect(() => after([{ type: 'goto', step: 'nowhere' }])).toThrow(RangeError);
	});

	it('starts the next step from the solution, or from one’s own version when kept', () => {
		expect(startCodeFor(yours, after([edit('mine'), { type: 'next' }]))).toBe(
			'circle(50, 50, 10);\n'
		);
		const kept = after([edit('mine'), { type: 'keep-my-version' }]);
		expect(kept.current).toBe('your-dots');
		expect(startCodeFor(yours, kept)).toBe('mine');
		expect(codeFor(yours, kept)).toBe('mine');
	});

	it('resets to the kept version first, then to the author’s', () => {
		const kept = after([edit('mine'), { type: 'keep-my-version' }, edit('more')]);
		const once = after([{ type: 'reset-step' }], kept);
		expect(codeFor(yours, once)).toBe('mine');
		expect(codeFor(yours, after([{ type: 'reset-step' }], once))).toBe(yours.start);
	});

	it('keeps a passed step passed through a reset', () => {
		const state = after([edit('a'), { type: 'checked', passed: ['dot'] }, { type: 'reset-step' }]);
		expect(stepState(state, 'one-dot')).toMatchObject({ status: 'passed', code: null, passed: [] });
	});

	it('ends an unchecked step when something was made of it', () => {
		const last = after([{ type: 'next' }]);
		expect(stepState(after([{ type: 'finish' }], last), 'your-dots').status).toBe('untouched');
		const made = after([edit('mine'), { type: 'finish' }], last);
		expect(stepState(made, 'your-dots').status).toBe('passed');
		expect(stepState(after([edit('a'), { type: 'next' }]), 'one-dot').status).toBe('started');
	});

	it('goes on from a stored state, also of a lesson changed since', () => {
		const stored = {
			...after([edit('mine')]),
			current: 'removed',
			steps: { 'one-dot': { code: 'mine' }, removed: { code: 'x' } }
		};
		const state = startLesson(lesson, stored as unknown as LessonState);
		expect(state.current).toBe('one-dot');
		expect(Object.keys(state.steps)).toEqual(['one-dot', 'your-dots']);
		expect(stepState(state, 'one-dot')).toMatchObject({ code: 'mine', hintsShown: 0 });
	});
});

describe('what a step asks', () => {
	it('is started and kept by an answer, whatever it is', () => {
		const state = after([{ type: 'say', value: { chosen: ['green'] } }]);
		expect(stepState(state, 'one-dot')).toMatchObject({
			status: 'started',
			said: { chosen: ['green'] },
			code: null
		});
		expect(stepState(after([{ type: 'reset-step' }], state), 'one-dot').said).toEqual({
			chosen: ['green']
		});
	});
});
