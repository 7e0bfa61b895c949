import type { Function as FunctionNode, Node, Program } from 'acorn';
import type { Edit } from './edits';
import type { Reading } from './reading';

/**
 * Calls to `guard(line)` at the start of every body of the loops and functions `guarded`, braced or not; lines count
 * from 1 at `firstLine`. Inner ones come first, which gives closing brackets in the order they need.
 */
export function addGuards(guarded: Reading['guarded'], guard: string, firstLine: number): Edit[] {
	return guarded.flatMap((node) => {
		const call = `${guard}(${(node.loc?.start.line ?? firstLine) - firstLine + 1})`;
		return 'params' in node ? inFunction(node, call) : inLoop(node.body, call);
	});
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
