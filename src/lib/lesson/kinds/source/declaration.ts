import type { Function as FunctionNode, Node } from 'acorn';
import { lineOf, partsOf, readSource, type Found } from './tree';

/** What a text gives a name to. */
export type Declaration = { kind: 'function' | 'class' | 'variable'; name: string; node: Node };

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/** Whether a part is a function of any form. */
export const isFunction = (node: Node | null | undefined): node is FunctionNode =>
	FUNCTIONS.includes(node?.type ?? '');

type Named = Node & {
	id?: (Node & { name?: string }) | null;
	init?: Node | null;
	left?: Node & { name?: string };
	right?: Node;
	key?: Node & { name?: string };
	value?: Node;
};

function kindOf(value: Node | null | undefined): Declaration['kind'] {
	if (isFunction(value)) return 'function';
	return value?.type === 'ClassExpression' ? 'class' : 'variable';
}

function declarationAt({ node }: Found): Declaration | null {
	const { type, id, init, left, right, key, value } = node as Named;
	const named = (kind: Declaration['kind'], name: string | undefined) =>
		name === undefined ? null : { kind, name, node };
	if (type === 'FunctionDeclaration') return named('function', id?.name);
	if (type === 'ClassDeclaration') return named('class', id?.name);
	if (type === 'VariableDeclarator') return named(kindOf(init), id?.name);
	if (
		type === 'AssignmentExpression' &&
		left?.type === 'Identifier' &&
		kindOf(right) !== 'variable'
	)
		return named(kindOf(right), left.name);
	if (type === 'MethodDefinition' && isFunction(value)) return named('function', key?.name);
	return null;
}

/** Every function, class and variable a text gives a name to, methods included. */
export const declarationsIn = (parts: Found[]): Declaration[] =>
	parts.flatMap((part) => declarationAt(part) ?? []);

/** The line (from 1) where a text gives something that name; null where it does not, or cannot be read. */
export function declarationLine(code: string, name: string): number | null {
	const source = readSource(code);
	if (!('tree' in source)) return null;
	const found = declarationsIn(partsOf(source.tree)).find((one) => one.name === name);
	return found ? lineOf(found.node) : null;
}
