import { expect, it } from 'vitest';
import { sketchProblemText, type SketchProblem } from '$lib/sandbox/host';
import { lessonProblemText } from './lesson-problem-text';

const problem = (code: string, values: SketchProblem['values']): SketchProblem => ({
	code,
	severity: 'error',
	detail: 'as the engine says it',
	values,
	line: 3,
	column: 1
});
const say = (code: string, values: SketchProblem['values']) =>
	lessonProblemText(problem(code, values), ['face.woff', 'visits.csv']);

it.each([
	['asset_missing', { name: 'face.woff' }, 'Fetch again'],
	['asset_misnamed', { name: 'face.woff', close: 'visits.csv' }, 'Fetch again'],
	['asset_missing', { name: 'dog.png' }, 'no file called dog.png'],
	['asset_misnamed', { name: 'fcae.woff', close: 'face.woff' }, 'Did you mean face.woff?'],
	['asset_elsewhere', { name: 'https://example.org/cat.png' }, 'no network']
])('%s of %j names what can be done in a lesson: %s', (code, values, words) => {
	const said = say(code, values);
	expect(said).toContain(words);
	expect(said).not.toContain('under Files');
});

it('leaves all other problems their own words', () => {
	const other = problem('bad_json', {});
	expect(lessonProblemText(other, [])).toBe(sketchProblemText(other));
});
