import type { Node, Program as Tree, VariableDeclarator } from 'acorn';
import type { Unit } from '../protocol';
import type { Edit } from './edits';
import { namesIn } from './names';
import { declaredIn } from './references';

/** A top-level piece of a sketch before its text is made ready; names are those of the text. */
export type Piece = Pick<Unit, 'kind' | 'hoisted' | 'names' | 'constant'> & {
	node: Node;
	/** The part whose references count: an initialiser, a function, or the whole statement. */
	content: Node | null;
	/** What makes a declaration an assignment: a name can then be given anew as often as wanted. */
	edits: Edit[];
	/** Where the declaration names itself, which is no use of the name. */
	ownName: number | null;
};

/** What a sketch is swapped by: functions, classes, single variables, and statements, in order; `assigned` are the names assigned to, `actual` gives the frame's name for a name. */
export function findPieces(
	tree: Tree,
	assigned: Set<string>,
	actual: (name: string) => string
): Piece[] {
	return tree.body.flatMap((statement) => piecesOf(statement, assigned, actual));
}

function piecesOf(
	statement: Tree['body'][number],
	assigned: Set<string>,
	actual: (name: string) => string
): Piece[] {
	const { start } = statement;
	const whole = { node: statement, content: statement, constant: false, hoisted: true };
	if (statement.type === 'EmptyStatement') return [];
	if (statement.type === 'FunctionDeclaration') {
		const { id } = statement;
		const width = id.end - id.start;
		const edits = [
			{ at: start, text: `${actual(id.name)}=`, opens: true },
			{ at: id.start, remove: width, text: ' '.repeat(width) }
		];
		return [{ ...whole, kind: 'function', names: [id.name], edits, ownName: id.start }];
	}
	if (statement.type === 'ClassDeclaration') {
		const { id } = statement;
		const edits = [{ at: start, text: `${actual(id.name)}=`, opens: true }];
		return [
			{ ...whole, kind: 'class', hoisted: false, names: [id.name], edits, ownName: id.start }
		];
	}
	if (statement.type === 'VariableDeclaration')
		return statement.declarations.map((one) => variable(one, statement.kind, assigned));
	if (statement.type === 'ExpressionStatement' && statement.directive) return [];
	const names = [...declaredIn(statement)];
	return [{ ...whole, kind: 'statement', names, edits: [], ownName: null }];
}

function variable(node: VariableDeclarator, declaredBy: string, assigned: Set<string>): Piece {
	const names = namesIn(node.id);
	const edits: Edit[] = [];
	if (!node.init) edits.push({ at: node.end, text: '=void 0' });
	else if (node.id.type !== 'Identifier')
		edits.push({ at: node.start, text: '(', opens: true }, { at: node.end, text: ')' });
	const isReassigned = names.some((name) => assigned.has(name));
	const isFunction = /^(Arrow)?Function/.test(node.init?.type ?? '');
	return {
		kind: isFunction && !isReassigned ? 'function' : 'variable',
		hoisted: declaredBy === 'var',
		names,
		constant: declaredBy === 'const' && isReassigned,
		node,
		content: node.init ?? null,
		edits,
		ownName: null
	};
}
