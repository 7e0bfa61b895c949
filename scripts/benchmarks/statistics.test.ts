import { expect, it } from 'vitest';
import { median, percentile } from './statistics';

it.each([
	[[3], 3],
	[[5, 1, 3], 3],
	[[4, 1, 3, 2], 2]
])('the median of %j is %d', (values, expected) => {
	expect(median(values)).toBe(expected);
});

it('the 95th percentile of 1…100 is 95', () => {
	const values = Array.from({ length: 100 }, (_, at) => 100 - at);
	expect(percentile(values, 0.95)).toBe(95);
});
