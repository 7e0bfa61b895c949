import type { AnyNode, Identifier, Node, Pattern } from 'acorn';
import { full } from 'acorn-walk';

/** The names a pattern binds, in order. */
export function namesIn(pattern: Pattern | null): string[] {
	switch (pattern?.type) {
		case 'Identifier':
			return [pattern.name];
		case 'ObjectPattern':
			return pattern.properties.flatMap((property) =>
				namesIn(property.type === 'RestElement' ? property.argument : property.value)
			);
		case 'ArrayPattern':
			return pattern.elements.flatMap((element) => namesIn(element));
		case 'AssignmentPattern':
			return namesIn(pattern.left);
		case 'RestElement':
			return namesIn(pattern.argument);
		default:
			return [];
	}
}

/** The names a piece of text assigns to, wherever in it. */
export function assignedNames(tree: Node): Set<string> {
	const names = new Set<string>();
	full(tree, (visited) => {
		const node = visited as AnyNode;
		if (node.type === 'AssignmentExpression')
			for (const name of namesIn(node.left)) names.add(name);
		if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier')
			names.add((node.argument as Identifier).name);
		if (
			(node.type === 'ForOfStatement' || node.type === 'ForInStatement') &&
			node.left.type !== 'VariableDeclaration'
		)
			for (const name of namesIn(node.left)) names.add(name);
	});
	return names;
}
