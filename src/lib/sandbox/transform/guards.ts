import type { Function as FunctionNode, Node, Program } from 'acorn';
import { full } from 'acorn-walk';
import type { Insert } from './insert';

const LOOPS = new Set([
	'ForStatement',
	'ForInStatement',
	'ForOfStatement',
	'WhileStatement',
	'DoWhileStatement'
]);

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Calls to `guard(line)` at the start of every loop's and every function's body, braced or not. */
export function addGuards(tree: Program, guard: string): Insert[] {
	const inserts: Insert[] = [];
	// `full` visits children before parents, which gives closing brackets in the order they need.
	full(tree, (node) => {
		const call = `${guard}(${node.loc?.start.line ?? 1})`;
		if (LOOPS.has(node.type)) inserts.push(...inLoop((node as { body: Node }).body, call));
		else if (FUNCTIONS.has(node.type)) inserts.push(...inFunction(node as FunctionNode, call));
	});
	return inserts;
}

function inLoop(body: Node, call: string): Insert[] {
	if (body.type === 'BlockStatement')
		return [{ at: body.start + 1, text: `${call};`, opens: false }];
	return [
		{ at: body.start, text: `{${call};`, opens: true },
		{ at: body.end, text: '}', opens: false }
	];
}

function inFunction({ body }: FunctionNode, call: string): Insert[] {
	if (body.type !== 'BlockStatement')
		return [
			{ at: body.start, text: `(${call},`, opens: true },
			{ at: body.end, text: ')', opens: false }
		];
	return [{ at: afterDirectives(body.body) ?? body.end - 1, text: `;${call};`, opens: true }];
}

/** Where the first statement that is no directive starts; directives must stay first to count. */
export function afterDirectives(statements: Program['body']): number | null {
	const first = statements.find(
		(statement) => !(statement.type === 'ExpressionStatement' && statement.directive)
	);
	return first?.start ?? null;
}
