import { expect, it } from 'vitest';
import { foldRepeats, type ConsoleLine } from './console-lines';

let ids = 0;
const line = (text: string, more: Partial<ConsoleLine> = {}): ConsoleLine => ({
	id: ++ids,
	level: 'log',
	kind: 'line',
	text,
	times: 1,
	line: 1,
	group: 0,
	nodes: [],
	table: null,
	...more
});

const folded = (...all: ConsoleLine[]) => {
	const lines: ConsoleLine[] = [];
	for (const one of all) {
		lines.push(one);
		foldRepeats(lines);
	}
	return lines.map(({ text, times }) => `${text}×${times}`);
};

it.each([
	[['a', 'a', 'a'], ['a×3']],
	[
		['a', 'b', 'a', 'b', 'a', 'b'],
		['a×3', 'b×3']
	],
	[
		['a', 'b', 'c', 'a', 'b', 'c'],
		['a×2', 'b×2', 'c×2']
	],
	[
		['a', 'b', 'a', 'c'],
		['a×1', 'b×1', 'a×1', 'c×1']
	],
	[
		['a', 'b', 'a', 'b', 'c'],
		['a×2', 'b×2', 'c×1']
	]
])('folds what repeats, alone or in turn: %#', (texts, expected) => {
	expect(folded(...texts.map((text) => line(text)))).toEqual(expected);
});

it('keeps apart what only looks alike', () => {
	expect(folded(line('a'), line('a', { level: 'warn' }))).toEqual(['a×1', 'a×1']);
	expect(folded(line('a'), line('a', { line: 2 }))).toEqual(['a×1', 'a×1']);
	expect(folded(line('a', { kind: 'group' }), line('a', { kind: 'group' }))).toEqual([
		'a×1',
		'a×1'
	]);
});

it('takes a line that came without its place, in a hurry, for the same', () => {
	expect(folded(line('a'), line('a', { line: null }))).toEqual(['a×2']);
});

it('adds what a line already stands for', () => {
	expect(folded(line('a', { times: 5 }), line('a', { times: 2 }))).toEqual(['a×7']);
});
