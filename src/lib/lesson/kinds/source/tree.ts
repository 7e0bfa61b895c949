import { parse, type Node, type Program } from 'acorn';
import { ancestor, base } from 'acorn-walk';

/** A part of a text with those around it, outermost first. */
export type Found = { node: Node; around: readonly Node[] };

/** A sketch's text as a tree with lines, or the line (from 1) where it cannot be read. */
export function readSource(code: string): { tree: Program } | { line: number } {
	try {
		const tree = parse(code, {
			ecmaVersion: 'latest',
			sourceType: 'script',
			locations: true,
			allowAwaitOutsideFunction: true,
			allowReturnOutsideFunction: true
		});
		return { tree };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const { loc } = error as SyntaxError & { loc?: { line: number } };
		return { line: loc?.line ?? 1 };
	}
}

const TYPES = Object.keys(base);

/** Every part of a tree that is in the text itself, in the order it stands there. */
export function partsOf(tree: Program): Found[] {
	const found = new Map<Node, Found>();
	const note = (node: Node, _: unknown, ancestors: Node[]) => {
		const around = ancestors.filter((one) => one !== node);
		if (!found.has(node)) found.set(node, { node, around });
	};
	ancestor(tree, Object.fromEntries(TYPES.map((type) => [type, note])));
	return [...found.values()].sort((one, other) => one.node.start - other.node.start);
}

/** The line a part begins on, from 1. */
export const lineOf = (node: Node): number => node.loc?.start.line ?? 1;
