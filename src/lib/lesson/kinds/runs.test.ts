import { expect, it } from 'vitest';
import { makeEvidence } from '../fixtures/trace';
import { runs } from './runs';

const error = {
	code: 'unknown',
	severity: 'error' as const,
	detail: 'x',
	values: {},
	line: 4,
	column: 1
};

it('holds for a run without errors', () => {
	expect(runs.see(true, makeEvidence())).toMatchObject({ holds: true, line: null });
});

it('fails at the line of the first error', () => {
	const evidence = makeEvidence({ errors: [error, { ...error, line: 9 }] });
	expect(runs.see(true, evidence)).toMatchObject({ holds: false, line: 4, values: { line: 4 } });
});

it('names no line where none is known', () => {
	const evidence = makeEvidence({ errors: [{ ...error, line: null }] });
	expect(runs.see(true, evidence)).toMatchObject({
		holds: false,
		line: null,
		values: { line: '–' }
	});
});

it('can ask for a number of frames', () => {
	expect(runs.see({ frames: { min: 60 } }, makeEvidence()).holds).toBe(true);
	expect(runs.see({ frames: { min: 61 } }, makeEvidence()).holds).toBe(false);
});
