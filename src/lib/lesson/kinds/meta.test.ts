import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { makeCall, makeEvidence } from '../fixtures/trace';
import { meta } from './meta';

type More = Parameters<typeof makeEvidence>[1] & { described?: unknown };
const see = (given: unknown, { described, ...more }: More = {}) => {
	const call = makeCall('describe', { arguments: [described as string], line: 4 });
	const calls = described === undefined ? [] : [call];
	return meta.see(v.parse(meta.schema, given), makeEvidence({ calls }, more));
};

describe('a description', () => {
	it.each([
		['A red sun over a calm sea.', true],
		['A sun.', false],
		['   A sun.                  ', false],
		['å'.repeat(300), true],
		['å'.repeat(301), false],
		[null, false],
		[7, false]
	])('is 20 to 300 characters long: %j', (described, holds) =>
		expect(see({ describe: true }, { described }).holds).toBe(holds)
	);

	it('has a line and a length, and is missing where there is none', () => {
		expect(see({ describe: { min: 8 } }, { described: 'A sun.' })).toEqual({
			holds: false,
			values: {
				missing: { en: '`describe`', sv: '`describe`' },
				text: 'A sun.',
				length: 6
			},
			line: 4
		});
		expect(see({ describe: true })).toMatchObject({ holds: false, line: null });
		expect(Object.keys(see({ describe: true }).values)).toEqual(meta.says);
	});
});

describe('a first comment', () => {
	it.each([
		['// Kust i dimma, 2026\ncircle(1, 2, 3);', true],
		['circle(1, 2, 3);\n/* Kust i dimma */', true],
		['//\ncircle(1, 2, 3);', false],
		['circle(1, 2, 3); "// no"', false],
		['', false],
		['// Kust\ncircle(1, 2', true]
	])('is read from %j', (code, holds) =>
		expect(see({ comment: true }, { code }).holds).toBe(holds)
	);

	it('is as long as asked for, and points at its line', () => {
		expect(see({ comment: { min: 10 } }, { code: '\n/** Kust */' })).toMatchObject({
			holds: false,
			line: 2,
			values: { text: 'Kust', length: 4 }
		});
	});
});

describe('what is written on publishing', () => {
	const work = { title: 'Kust', licence: 'CC-BY-4.0', credit: '' };
	it('has a title, a licence and a credit', () => {
		const said = { it: { work } };
		expect(see({ title: true, licence: ['CC0-1.0', 'CC-BY-4.0'] }, { said }).holds).toBe(true);
		expect(see({ licence: ['CC0-1.0'] }, { said })).toMatchObject({
			holds: false,
			values: { text: 'CC-BY-4.0' }
		});
		expect(see({ title: { min: 5 }, credit: true }, { said }).values.missing).toEqual({
			en: 'title and credit',
			sv: 'titel och erkännande'
		});
		expect(see({ title: true }).holds).toBe(false);
	});

	it('is not for a sketch to pass', () => {
		expect(meta.unseen?.(v.parse(meta.schema, { title: true }))).toBe(true);
		expect(meta.unseen?.(v.parse(meta.schema, { describe: true }))).toBe(false);
	});
});

it.each([
	[{}, 'looks for nothing'],
	[{ describe: true, title: true }, 'make it two checks'],
	[{ describe: false }, 'must be `true`']
])('refuses %j', (given, message) =>
	expect(v.safeParse(meta.schema, given).issues?.[0]?.message).toContain(message)
);
