import type { AnyNode, Node, Program as Tree, VariableDeclarator } from 'acorn';
import { full } from 'acorn-walk';
import type { Unit } from '../protocol';
import type { Edit } from './edits';
import { addGuards } from './guards';
import { namesIn } from './names';
import { actual, type Naming } from './naming';
import { read } from './reading';
import { declaredIn, referencesIn, type References } from './references';
import { renamesIn, type Rename } from './rename';
import { fingerprintOf, type Source } from './source';

/**
 * A top-level piece of a sketch, read on its own: all that holds whatever stands around it. Offsets count from its
 * first character; names are those of the text.
 */
export type Piece = Pick<Unit, 'hoisted' | 'names' | 'fingerprint' | 'makes'> & {
	/** As long as nothing is assigned to its names. */
	kind: Unit['kind'];
	/** `let`, `const` or `var`; null for what is no variable. */
	declaredBy: string | null;
	text: string;
	/** Where it begins: lines below its statement's first, and characters from the start of that line or statement. */
	line: number;
	column: number;
	references: References | null;
	/** Names it assigns to. */
	assigned: Set<string>;
	usesTone: boolean;
	/** Guards, and what makes a declaration an assignment: a name can then be given anew as often as wanted. */
	edits: Edit[];
	renames: Rename[];
};

type Draft = Pick<Piece, 'kind' | 'hoisted' | 'names' | 'declaredBy'> & {
	node: Node;
	/** The part whose references count: an initialiser, a function, or the whole statement. */
	content: Node | null;
	edits: Edit[];
	/** Where the declaration names itself, which is no use of the name. */
	ownName: number | null;
};

/** What a statement is swapped by: a function, a class, single variables, or the whole. */
export function piecesOf(statement: Tree['body'][number], source: Source, naming: Naming): Piece[] {
	const first = statement.loc?.start ?? { line: 1, column: 0 };
	return draftsOf(statement, (name) => actual(name, naming)).map((draft) => {
		const { node, content, ownName, kind, hoisted, names, declaredBy } = draft;
		const { start, end } = node;
		const place = node.loc?.start ?? first;
		const fromStart = (edit: Edit) => ({ ...edit, at: edit.at - start });
		const reading = read(node);
		const guards = addGuards(reading.guarded, naming.guard, place.line);
		return {
			kind,
			hoisted,
			names,
			declaredBy,
			text: source.code.slice(start, end),
			line: place.line - first.line,
			column: place.line === first.line ? place.column - first.column : place.column,
			references: content && referencesIn(content),
			assigned: reading.assigned,
			usesTone: reading.variables.some(({ name }) => name === 'Tone'),
			fingerprint: fingerprintOf(node, source),
			makes: makesOf(node as AnyNode, source),
			edits: [...guards, ...draft.edits].map(fromStart),
			renames: renamesIn(reading, naming.suffix, ownName).map(({ name, edit }) => ({
				name,
				edit: fromStart(edit)
			}))
		};
	});
}

function draftsOf(statement: Tree['body'][number], known: (name: string) => string): Draft[] {
	const { start } = statement;
	const whole = { node: statement, content: statement, declaredBy: null, hoisted: true };
	if (statement.type === 'EmptyStatement') return [];
	if (statement.type === 'FunctionDeclaration') {
		const { id } = statement;
		const width = id.end - id.start;
		const edits = [
			{ at: start, text: `${known(id.name)}=`, opens: true },
			{ at: id.start, remove: width, text: ' '.repeat(width) }
		];
		return [{ ...whole, kind: 'function', names: [id.name], edits, ownName: id.start }];
	}
	if (statement.type === 'ClassDeclaration') {
		const { id } = statement;
		const edits = [{ at: start, text: `${known(id.name)}=`, opens: true }];
		return [
			{ ...whole, kind: 'class', hoisted: false, names: [id.name], edits, ownName: id.start }
		];
	}
	if (statement.type === 'VariableDeclaration')
		return statement.declarations.map((one) => variable(one, statement.kind));
	if (statement.type === 'ExpressionStatement' && statement.directive) return [];
	const names = [...declaredIn(statement)];
	return [{ ...whole, kind: 'statement', names, edits: [], ownName: null }];
}

function variable(node: VariableDeclarator, declaredBy: string): Draft {
	const edits: Edit[] = [];
	if (!node.init) edits.push({ at: node.end, text: '=void 0' });
	else if (node.id.type !== 'Identifier')
		edits.push({ at: node.start, text: '(', opens: true }, { at: node.end, text: ')' });
	return {
		kind: /^(Arrow)?Function/.test(node.init?.type ?? '') ? 'function' : 'variable',
		hoisted: declaredBy === 'var',
		names: namesIn(node.id),
		declaredBy,
		node,
		content: node.init ?? null,
		edits,
		ownName: null
	};
}

function makesOf(node: AnyNode, source: Source): string | null {
	if (node.type !== 'ClassDeclaration') return null;
	let isPrivate = false;
	full(node, ({ type }) => void (isPrivate ||= type === 'PrivateIdentifier'));
	// Living objects lack what a new class keeps private, so all of it counts.
	if (isPrivate) return fingerprintOf(node, source);
	const makers = node.body.body.filter(
		(member) =>
			(member.type === 'MethodDefinition' && member.kind === 'constructor') ||
			(member.type === 'PropertyDefinition' && !member.static)
	);
	return [...(node.superClass ? [node.superClass] : []), ...makers]
		.map((part) => fingerprintOf(part, source))
		.join();
}
