import { expect, it } from 'vitest';
import { makeTrace } from '../fixtures/trace';
import { seeRuns } from './runs';

const error = {
	code: 'unknown',
	severity: 'error' as const,
	detail: 'x',
	values: {},
	line: 4,
	column: 1
};

it('holds for a run without errors', () => {
	expect(seeRuns(true, makeTrace())).toMatchObject({ holds: true, line: null });
});

it('fails at the line of the first error', () => {
	const trace = makeTrace({ errors: [error, { ...error, line: 9 }] });
	expect(seeRuns(true, trace)).toMatchObject({ holds: false, line: 4, values: { line: 4 } });
});

it('names no line where none is known', () => {
	const trace = makeTrace({ errors: [{ ...error, line: null }] });
	expect(seeRuns(true, trace)).toMatchObject({ holds: false, line: null, values: { line: '–' } });
});

it('can ask for a number of frames', () => {
	expect(seeRuns({ frames: { min: 60 } }, makeTrace()).holds).toBe(true);
	expect(seeRuns({ frames: { min: 61 } }, makeTrace()).holds).toBe(false);
});
