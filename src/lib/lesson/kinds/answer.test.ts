import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { makeEvidence } from '../fixtures/trace';
import { answer } from './answer';

const see = (given: unknown, said?: unknown) =>
	answer.see(
		v.parse(answer.schema, given),
		makeEvidence({}, { said: said === undefined ? {} : { it: said } })
	);

describe('an answer', () => {
	it.each([
		[undefined, false],
		['sun', false],
		[{ chosen: [] }, false],
		[{ chosen: ['a'] }, true],
		[{ order: ['a', 'b'] }, true],
		[{ number: 0 }, true],
		[{ number: NaN }, false],
		[{ place: { x: 0, y: 0 } }, true],
		[{ place: { x: 2, y: 0 } }, false],
		[{ text: ' \n ' }, false],
		[{ text: 'Därför.' }, true]
	])('of any kind will do where none is right: %j', (said, holds) =>
		expect(see(true, said).holds).toBe(holds)
	);

	it('is said to one check, and read by it alone', () => {
		const evidence = makeEvidence({}, { said: { other: { number: 1 } } });
		expect(answer.see(true, evidence).holds).toBe(false);
	});

	it.each([
		[{ chosen: ['a', 'b'] }, ['b', 'a'], true],
		[{ chosen: ['a', 'b'] }, ['a'], false],
		[{ chosen: ['a'] }, ['a', 'b'], false],
		[{ oneOf: ['a', 'b'] }, ['b'], true],
		[{ oneOf: ['a', 'b'] }, ['a', 'b'], false],
		[{ oneOf: ['a', 'b'] }, ['c'], false]
	])('is a choice: %j', (options, chosen, holds) =>
		expect(see(options, { chosen }).holds).toBe(holds)
	);

	it('is an order of what matters, and says where it first goes astray', () => {
		const options = { order: ['a', 'b', 'c'] };
		expect(see(options, { order: ['a', 'x', 'b', 'c'] })).toMatchObject({ holds: true });
		expect(see(options, { order: ['a', 'x', 'c', 'b'] })).toMatchObject({
			holds: false,
			values: { place: 3 }
		});
		expect(see(options, { order: ['a', 'b'] }).holds).toBe(false);
		expect(see(options, { chosen: ['a', 'b', 'c'] }).holds).toBe(false);
	});

	it('is a number within bounds', () => {
		expect(see({ number: { min: 3, max: 5 } }, { number: 5 }).holds).toBe(true);
		expect(see({ number: { min: 3 } }, { number: 2 })).toMatchObject({
			holds: false,
			values: { number: 2 }
		});
		expect(see({ number: { min: -1 } })).toMatchObject({ holds: false, values: { number: '–' } });
	});

	it('is a place on the canvas', () => {
		const options = { inside: { left: 0.5 } };
		expect(see(options, { place: { x: 0.5, y: 1 } }).holds).toBe(true);
		expect(see(options, { place: { x: 0.4, y: 1 } }).holds).toBe(false);
		expect(see(options).holds).toBe(false);
	});

	it('is as long as it should be, in words', () => {
		const said = { text: 'Rytmen – å ena sidan – är 3 mot 2.' };
		expect(see({ words: { min: 8 } }, said)).toMatchObject({ holds: true, values: { words: 8 } });
		expect(see({ words: { min: 9 } }, said).holds).toBe(false);
		expect(Object.keys(see({ words: { min: 9 } }).values)).toEqual(answer.says);
	});
});

it.each([
	[{}, 'needs exactly one of'],
	[{ chosen: ['a'], words: { min: 1 } }, 'needs exactly one of'],
	[{ order: ['a'] }, 'needs two ids or more'],
	[false, 'must be `true`']
])('refuses %j', (given, message) =>
	expect(v.safeParse(answer.schema, given).issues?.[0]?.message).toContain(message)
);
