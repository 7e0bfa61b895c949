import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { answersOf } from '../fixtures/answers';
import { makeCall, makeEvidence, makeRun, makeTrace } from '../fixtures/trace';
import { assert } from './assert';

const see = (given: unknown, code = '') => {
	const options = v.parse(assert.schema, given);
	const trace = makeTrace({ calls: [makeCall('circle'), makeCall('line')] });
	const asks = assert.needs?.(options, makeRun()).asks ?? [];
	return assert.see(options, makeEvidence(trace, { answers: answersOf(asks, code, trace) }));
};

describe('an assertion', () => {
	it.each([
		['trace.calls.length === 2', true],
		['trace.calls.length > 2', false],
		['trace.calls.find((call) => call.name === "rect")', false],
		['trace.calls.find((call) => call.name === "line")', true],
		['"text"', true],
		['0', false],
		['{ holds: trace.frames > 100 }', false],
		['{ holds: 1 }', true]
	])('holds when it is true: %s', (expression, holds) =>
		expect(see(expression)).toMatchObject({ holds, line: null, values: { problem: '–' } })
	);

	it('may give a line and values of its own', () => {
		const that = `{ holds: false, line: 4, values: { count: 3, names: ['a', 'b'], spread: { share: 0.5 },
			place: [1, 2], word: { en: 'sun', sv: 'sol' }, hidden: 1 } }`;
		const says = ['count', 'names', 'spread', 'place', 'word', 'absent'];
		expect(see({ that, says })).toEqual({
			holds: false,
			values: {
				count: 3,
				names: ['a', 'b'],
				spread: { share: 0.5 },
				place: '[1, 2]',
				word: { en: 'sun', sv: 'sol' },
				absent: '–',
				problem: '–'
			},
			line: 4
		});
		expect(assert.alsoSays?.({ that, says })).toEqual(says);
		expect(see('{ holds: false, line: 2.5 }').line).toBeNull();
	});

	it('goes by the learner’s names, and says which is missing', () => {
		expect(see('boxes.length > 1', 'const boxes = [1, 2];').holds).toBe(true);
		expect(see('boxes.length > 1')).toMatchObject({
			holds: false,
			values: { problem: { en: 'There is no `boxes` in the sketch yet.' } }
		});
		const { values } = see({ that: 'boxes.length > 1', says: ['count'] });
		expect(values).toMatchObject({ count: '–' });
		expect(see('go()', 'const go = () => endless();')).toMatchObject({ holds: false, line: 2 });
	});

	it('that answers with no data is its author’s mistake', () => {
		expect(() => see('() => 1')).toThrow('no data');
	});
});

it.each([
	['a; b', 'is not one JavaScript expression: line 1: Unexpected token'],
	['1\n+\n* 2', 'is not one JavaScript expression: line 3: Unexpected token'],
	['1'.repeat(2001), 'is longer than 2000 characters'],
	[{ that: '1', says: ['problem'] }, 'is taken'],
	[{ that: '1; 2' }, 'is not one JavaScript expression'],
	[3, 'must be one expression']
])('refuses %j', (given, message) =>
	expect(v.safeParse(assert.schema, given).issues?.[0]?.message).toContain(message)
);
