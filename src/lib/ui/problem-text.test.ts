import { expect, it } from 'vitest';
import en from '../../../messages/en.json';
import { problemText } from './problem-text';

const codes = Object.keys(en)
	.filter((key) => key.startsWith('problem_') && key !== 'problem_unknown')
	.map((key) => key.slice('problem_'.length));

it.each(codes)('%s has its text', (code) => {
	expect(problemText({ code })).not.toContain(code);
});

it('names the code of a problem it does not know', () => {
	expect(problemText({ code: 'from_the_future' })).toContain('from_the_future');
});
