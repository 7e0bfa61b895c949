import { parse, type AnyNode } from 'acorn';
import { full } from 'acorn-walk';

/** A solution with one thing changed: `what` in words, `line` (from 1) where. */
export type Mutant = { what: string; line: number; code: string };

type Edit = { start: number; end: number; text: string; what: string; line: number };

const nudged = (value: number): number => {
	if (value === 0) return 1;
	return Number.isInteger(value) && Math.abs(value) < 4
		? value + 2
		: Number((value * 1.5).toPrecision(6));
};

function editsOf(node: AnyNode, code: string): Edit[] {
	const line = node.loc?.start.line ?? 1;
	const { start, end } = node;
	const text = (at: { start: number; end: number }) => code.slice(at.start, at.end);
	if (node.type === 'Literal' && typeof node.value === 'number') {
		const changed = String(nudged(node.value));
		return [{ start, end, line, text: changed, what: `${text(node)} became ${changed}` }];
	}
	if (node.type === 'ExpressionStatement' && node.directive === undefined)
		return [{ start, end, line, text: ';', what: `dropped ${text(node).split('\n')[0]}` }];
	if (node.type === 'CallExpression') {
		const [first, second] = node.arguments;
		if (!first || !second || text(first) === text(second)) return [];
		const between = code.slice(first.end, second.start);
		return [
			{
				start: first.start,
				end: second.end,
				line,
				text: text(second) + between + text(first),
				what: `swapped ${text(first)} and ${text(second)}`
			}
		];
	}
	return [];
}

/**
 * Slight mistakes one could make in a sketch: numbers nudged, lines dropped, arguments swapped; at most `most`, spread
 * over the text, the same every time. None of a text that does not parse.
 */
export function mutantsOf(code: string, most: number): Mutant[] {
	const edits: Edit[] = [];
	try {
		const tree = parse(code, {
			ecmaVersion: 'latest',
			sourceType: 'script',
			allowAwaitOutsideFunction: true,
			locations: true
		});
		full(tree, (node) => edits.push(...editsOf(node as AnyNode, code)));
	} catch {
		return [];
	}
	const ordered = edits.sort((one, other) => one.start - other.start || one.end - other.end);
	const count = Math.min(most, ordered.length);
	return Array.from({ length: count }, (_, index) => {
		const { start, end, text, what, line } = ordered[
			Math.floor((index * ordered.length) / count)
		] as Edit;
		return { what, line, code: code.slice(0, start) + text + code.slice(end) };
	});
}
