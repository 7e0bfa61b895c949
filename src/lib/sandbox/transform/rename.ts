import type { AnyNode, Node } from 'acorn';
import { full } from 'acorn-walk';
import type { Edit } from './edits';

/**
 * Adds `suffix` to the names wherever in `tree` they stand for a variable, but for those that start at the offsets
 * `except`: a sketch may call its class `Node` or its list `index` without taking these from the browser or p5.
 */
export function renameIn(
	tree: Node,
	names: Set<string>,
	suffix: string,
	except: Set<number>
): Edit[] {
	if (names.size === 0) return [];
	const edits = new Map<number, Edit>();
	full(tree, (visited) => {
		const node = visited as AnyNode;
		if (node.type === 'Identifier' && names.has(node.name) && !edits.has(node.start))
			edits.set(node.start, { at: node.end, text: suffix });
		if (node.type !== 'ObjectExpression' && node.type !== 'ObjectPattern') return;
		for (const property of node.properties) {
			if (property.type !== 'Property' || !property.shorthand) continue;
			const { key } = property;
			if (key.type === 'Identifier' && names.has(key.name))
				edits.set(key.start, { at: key.end, text: `:${key.name}${suffix}` });
		}
	});
	return [...edits].filter(([start]) => !except.has(start)).map(([, edit]) => edit);
}
