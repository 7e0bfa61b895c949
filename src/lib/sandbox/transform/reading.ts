import type { AnyNode, Function as FunctionNode, Identifier, Node, ObjectPattern } from 'acorn';
import { full } from 'acorn-walk';
import { namesIn } from './names';

/** A statement that repeats what is below it. */
export type Loop = Extract<
	AnyNode,
	{
		type:
			'ForStatement' | 'ForInStatement' | 'ForOfStatement' | 'WhileStatement' | 'DoWhileStatement';
	}
>;

/** What one walk over a tree finds for all that is made of it. */
export type Reading = {
	/** Names that something is assigned to, wherever. */
	assigned: Set<string>;
	/** What a guard stands in: inner loops and functions before those around them. */
	guarded: (Loop | FunctionNode)[];
	/** Names that stand for variables. */
	variables: Identifier[];
	/** Keys that are variables too, as in `{ x }`. */
	shorthands: Identifier[];
};

/** Walks over a tree once. */
export function read(tree: Node): Reading {
	const reading: Reading = { assigned: new Set(), guarded: [], variables: [], shorthands: [] };
	full(tree, (node) => note(node as AnyNode, reading));
	return reading;
}

function note(node: AnyNode, { assigned, guarded, variables, shorthands }: Reading): void {
	const assign = (names: string[]) => names.forEach((name) => assigned.add(name));
	switch (node.type) {
		case 'Identifier':
			variables.push(node);
			break;
		case 'AssignmentExpression':
			assign(namesIn(node.left));
			break;
		case 'UpdateExpression':
			if (node.argument.type === 'Identifier') assigned.add(node.argument.name);
			break;
		case 'ForInStatement':
		case 'ForOfStatement':
			if (node.left.type !== 'VariableDeclaration') assign(namesIn(node.left));
			guarded.push(node);
			break;
		case 'ForStatement':
		case 'WhileStatement':
		case 'DoWhileStatement':
		case 'FunctionDeclaration':
		case 'FunctionExpression':
		case 'ArrowFunctionExpression':
			guarded.push(node);
			break;
		case 'ObjectExpression':
		case 'ObjectPattern':
			for (const property of (node as ObjectPattern).properties)
				if (property.type === 'Property' && property.shorthand && isIdentifier(property.key))
					shorthands.push(property.key);
	}
}

const isIdentifier = (node: Node): node is Identifier => node.type === 'Identifier';
