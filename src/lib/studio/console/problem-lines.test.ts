import { expect, it } from 'vitest';
import type { SketchProblem } from '$lib/sandbox/host';
import { copyText, isShown } from './lines';
import { problemLines } from './problem-lines';

const problem = (more: Partial<SketchProblem>): SketchProblem => ({
	code: 'not_defined',
	severity: 'error',
	detail: '',
	values: {},
	line: 3,
	column: 2,
	...more
});

const lines = problemLines(
	[problem({}), problem({ code: 'never_used', severity: 'warning', line: null })],
	({ code }) => code
);

it('shows problems as errors and warnings, with words, line and an id of their own', () => {
	expect(lines.map(({ id, text, line }) => [id, text, line])).toEqual([
		[-1, 'not_defined', 3],
		[-2, 'never_used', null]
	]);
	expect(lines.map((line) => isShown(line, 'errors'))).toEqual([true, false]);
	expect(lines.map((line) => isShown(line, 'messages'))).toEqual([false, false]);
});

it('copies problems with what is printed', () => {
	expect(copyText(lines)).toBe('Error: not_defined [Line 3]\nWarning: never_used');
});
