import type { SketchProblem } from '../protocol';

const MAXIMUM_PROBLEMS = 50;
const MAXIMUM_WARNINGS = 30;

/** Why a sketch's frame was taken away: it fell silent, showed another document, or flooded the page with messages. */
export type Loss = 'not_answering' | 'went_elsewhere' | 'flooding';

/** That a frame was taken away, and why. */
export const lossProblem = (loss: Loss): SketchProblem => ({
	code: loss,
	severity: 'error',
	detail: '',
	values: {},
	line: null,
	column: null
});

/**
 * The list with one more problem, errors before warnings, each in the order they came. One that is known
 * already, or past 50 problems or 30 warnings, gives the same list back. An error takes the place of the warning that
 * foretold it.
 */
export function withProblem(list: SketchProblem[], problem: SketchProblem): SketchProblem[] {
	if (list.length >= MAXIMUM_PROBLEMS || list.some((one) => isSame(one, problem))) return list;
	const errors = list.filter(({ severity }) => severity === 'error');
	const warnings = list.filter(({ severity }) => severity === 'warning');
	if (problem.severity === 'error')
		return [...errors, problem, ...warnings.filter((warning) => !foretells(warning, problem))];
	return warnings.length < MAXIMUM_WARNINGS ? [...errors, ...warnings, problem] : list;
}

/** The first problem that keeps a sketch from doing what it says; null when there are only warnings. */
export const firstError = (problems: SketchProblem[]): SketchProblem | null =>
	problems.find(({ severity }) => severity === 'error') ?? null;

/** Whether a warning, made of the text alone, is of the fault that has now come. */
const foretells = (warning: SketchProblem, error: SketchProblem): boolean =>
	warning.code === error.code &&
	warning.line === error.line &&
	warning.values.name === error.values.name;

const isSame = (one: SketchProblem, other: SketchProblem): boolean =>
	one.code === other.code &&
	one.line === other.line &&
	one.detail === other.detail &&
	JSON.stringify(one.values) === JSON.stringify(other.values);
