import { expect, it } from 'vitest';
import { answerMotion } from './reduced-motion';

it.each([
	['(prefers-reduced-motion: reduce)', true, '(min-width: 0px)'],
	['(prefers-reduced-motion:reduce)', false, '(width < 0px)'],
	['(prefers-reduced-motion)', true, '(min-width: 0px)'],
	['(prefers-reduced-motion: no-preference)', true, '(width < 0px)'],
	['(Prefers-Reduced-Motion: No-Preference)', false, '(min-width: 0px)'],
	['screen and (prefers-reduced-motion: reduce)', true, 'screen and (min-width: 0px)'],
	['(min-width: 300px)', true, '(min-width: 300px)']
])('%s of a visitor who asks for less motion, %s', (query, reduced, answered) => {
	expect(answerMotion(query, reduced)).toBe(answered);
});
