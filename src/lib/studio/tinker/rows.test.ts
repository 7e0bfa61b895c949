import { expect, it } from 'vitest';
import type { Label, ToggleLiteral } from '$lib/editor';
import { filterRows, groupRows } from './rows';

const literal = (group: string, line: number, subject: string, part: Label['part']) =>
	({
		kind: 'toggle',
		value: true,
		from: 0,
		to: 4,
		source: 'true',
		write: String,
		group,
		line,
		label: { subject, part, operator: '', ordinal: 1 }
	}) satisfies ToggleLiteral;

const groups = groupRows([
	literal('', 1, 'size', null),
	literal('draw', 3, 'fill', null),
	literal('draw', 4, 'circle', { name: 'y' }),
	literal('draw', 5, 'circle', { name: 'y' }),
	literal('draw', 5, 'circle', { word: 'diameter' }),
	literal('', 9, 'list', { place: 2 })
]);
const names = (shown: typeof groups) => shown.map(({ rows }) => rows.map(({ name }) => name));

it('groups values by function, called as in the code and in words', () => {
	expect(groups.map(({ name }) => name)).toEqual(['', 'draw']);
	expect(names(groups)).toEqual([
		['size', 'list › 2'],
		['fill', 'circle › y', 'circle › y', 'circle › diameter']
	]);
});

it('gives every row a key of its own', () => {
	const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
	expect(new Set(keys).size).toBe(keys.length);
});

it('finds rows by words of name, function and line, in any order', () => {
	expect(names(filterRows(groups, 'DIAM'))).toEqual([['circle › diameter']]);
	expect(names(filterRows(groups, 'draw 5 y'))).toEqual([['circle › y']]);
	expect(filterRows(groups, 'size draw')).toEqual([]);
	expect(filterRows(groups, ' ')).toBe(groups);
});
