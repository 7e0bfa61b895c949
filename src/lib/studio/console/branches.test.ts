import { expect, it } from 'vitest';
import type { ConsoleNode } from '$lib/sandbox/host';
import { branchesOf } from './branches';

const node = (depth: number, text: string): ConsoleNode => ({
	depth,
	key: null,
	kind: 'object',
	text,
	rest: 0,
	colour: null,
	line: null
});

const shape = (nodes: ConsoleNode[]): unknown[] => {
	const words = (branches: ReturnType<typeof branchesOf>): unknown[] =>
		branches.map((branch) => [branch.node.text, ...words(branch.inside)]);
	return words(branchesOf(nodes));
};

it('puts each value into the one before it that is less deep', () => {
	expect(shape([node(0, 'a'), node(1, 'b'), node(2, 'c'), node(1, 'd'), node(0, 'e')])).toEqual([
		['a', ['b', ['c']], ['d']],
		['e']
	]);
});

it('makes do with a depth that skips, as only a frame out of order would send', () => {
	expect(shape([node(3, 'a'), node(1, 'b'), node(4, 'c')])).toEqual([['a'], ['b', ['c']]]);
});
