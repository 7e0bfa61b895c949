import type { Node } from 'acorn';
import type { SketchProblem } from '../../protocol';

const LONGEST_VALUE = 80;

/** A warning at a node's place: `code` has a text in both languages, which `values` fill. */
export function finding(
	node: Node,
	code: string,
	values: Record<string, string | number> = {}
): SketchProblem {
	const short = Object.entries(values).map(([key, value]) => [
		key,
		typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value
	]);
	return {
		code,
		severity: 'warning',
		detail: '',
		values: Object.fromEntries(short) as SketchProblem['values'],
		line: node.loc?.start.line ?? null,
		column: node.loc ? node.loc.start.column + 1 : null
	};
}
