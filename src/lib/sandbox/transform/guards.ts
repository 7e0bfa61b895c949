import type { Function as FunctionNode, Node, Program } from 'acorn';
import { full } from 'acorn-walk';
import type { Edit } from './edits';

const LOOPS = new Set([
	'ForStatement',
	'ForInStatement',
	'ForOfStatement',
	'WhileStatement',
	'DoWhileStatement'
]);

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/**
 * Calls to `guard(line)` at the start of every loop's and every function's body below `tree`, braced or not; lines
 * count from 1 at `firstLine`.
 */
export function addGuards(tree: Node, guard: string, firstLine: number): Edit[] {
	const edits: Edit[] = [];
	// `full` visits children before parents, which gives closing brackets in the order they need.
	full(tree, (node) => {
		const call = `${guard}(${(node.loc?.start.line ?? firstLine) - firstLine + 1})`;
		if (LOOPS.has(node.type)) edits.push(...inLoop((node as { body: Node } & Node).body, call));
		else if (FUNCTIONS.has(node.type)) edits.push(...inFunction(node as FunctionNode, call));
	});
	return edits;
}

function inLoop(body: Node, call: string): Edit[] {
	if (body.type === 'BlockStatement') return [{ at: body.start + 1, text: `${call};` }];
	return [
		{ at: body.start, text: `{${call};`, opens: true },
		{ at: body.end, text: '}' }
	];
}

function inFunction({ body }: FunctionNode, call: string): Edit[] {
	if (body.type !== 'BlockStatement')
		return [
			{ at: body.start, text: `(${call},`, opens: true },
			{ at: body.end, text: ')' }
		];
	return [{ at: afterDirectives(body.body) ?? body.end - 1, text: `;${call};`, opens: true }];
}

/** Where the first statement that is no directive starts; directives must stay first to count. */
function afterDirectives(statements: Program['body']): number | null {
	const first = statements.find(
		(statement) => !(statement.type === 'ExpressionStatement' && statement.directive)
	);
	return first?.start ?? null;
}
