import { expect, it } from 'vitest';
import { changedSpan } from './changed-span';

it.each([
	['abc', 'abc', { from: 3, to: 3, inserted: '' }],
	['abc', 'aXc', { from: 1, to: 2, inserted: 'X' }],
	['aa', 'aaa', { from: 2, to: 2, inserted: 'a' }],
	['', 'x', { from: 0, to: 0, inserted: 'x' }],
	['x', '', { from: 0, to: 1, inserted: '' }]
])('between %j and %j', (before, after, expected) => {
	const span = changedSpan(before, after);
	expect(span).toEqual(expected);
	expect(before.slice(0, span.from) + span.inserted + before.slice(span.to)).toBe(after);
});
