import type { AnyNode, Node, Program as Tree, Token } from 'acorn';
import { full } from 'acorn-walk';
import type { Unit } from '../protocol';
import { applyEdits, type Edit } from './edits';
import { addGuards } from './guards';
import type { Piece } from './pieces';
import type { Reading } from './reading';
import { referencesIn } from './references';

/** What all units of a program share. */
export type Setting = {
	code: string;
	tokens: Token[];
	guarded: Reading['guarded'];
	guard: string;
	/** Begins every unit, so that a strict sketch stays strict. */
	prefix: string;
	/** Whether the browser or p5 knows a name already. */
	isTaken: (name: string) => boolean;
	/** The name under which a name of the text is known to the frame. */
	actual: (name: string) => string;
	/** Edits that belong to no single piece. */
	edits: Edit[];
};

/** The pieces, made ready to be evaluated one by one as scripts of the frame's global scope. */
export function toUnits(pieces: Piece[], setting: Setting): Unit[] {
	const bound = new Set(pieces.flatMap(({ names }) => names));
	const references = pieces.map(({ content }) => (content ? referencesIn(content) : null));
	const held = new Set(references.flatMap((found) => [...(found?.held ?? [])]));
	const own = (mentioned: Set<string> | undefined): string[] =>
		[...(mentioned ?? [])]
			.filter((name) => bound.has(name) || !setting.isTaken(name))
			.map((name) => (bound.has(name) ? setting.actual(name) : name));
	const guardedIn = takerOf(setting.guarded);
	const keys = new Map<string, number>();
	return pieces.map((piece, index) => {
		const { node, kind, hoisted, names, constant } = piece;
		const start = node.loc?.start ?? { line: 1, column: 0 };
		const guards = addGuards(guardedIn(node), setting.guard, start.line);
		const fingerprint = fingerprintOf(node, setting);
		const name = kind === 'statement' ? `statement ${fingerprint}` : names.join();
		const count = (keys.get(name) ?? 0) + 1;
		keys.set(name, count);
		return {
			key: `${name}#${count}`,
			kind,
			hoisted,
			names: names.map(setting.actual),
			constant,
			held: names.some((one) => held.has(one)),
			line: start.line,
			column: start.column + 1,
			fingerprint,
			makes: makesOf(node as AnyNode, setting),
			now: own(references[index]?.now),
			later: own(references[index]?.later),
			...applyEdits(setting.code, node.start, node.end, editsOf(piece, guards, setting))
		};
	});
}

function editsOf({ node, edits }: Piece, guards: Edit[], setting: Setting): Edit[] {
	const begin: Edit[] = setting.prefix
		? [{ at: node.start, text: setting.prefix, opens: true }]
		: [];
	const inside = setting.edits.filter(({ at }) => at > node.start && at <= node.end);
	return [...inside, ...guards, ...edits, ...begin];
}

/** Gives of the nodes those within one piece after another: both come in the order of the text. */
function takerOf<Found extends Node>(nodes: Found[]): (piece: Node) => Found[] {
	let next = 0;
	return ({ end }) => {
		const first = next;
		while ((nodes[next]?.end ?? Infinity) <= end) next++;
		return nodes.slice(first, next);
	};
}

/** The tokens of a piece: what is left when spaces and comments do not count. */
function fingerprintOf(node: Node, { code, tokens }: Setting): string {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? 0) < node.start) low = middle + 1;
		else high = middle;
	}
	let fingerprint = '';
	for (let token = tokens[low]; token && token.end <= node.end; token = tokens[++low])
		// The end of the text is a token, too, and an empty one.
		if (token.end > token.start) fingerprint += `${code.slice(token.start, token.end)}\n`;
	return fingerprint;
}

function makesOf(node: AnyNode, setting: Setting): string | null {
	if (node.type !== 'ClassDeclaration') return null;
	let isPrivate = false;
	full(node, ({ type }) => void (isPrivate ||= type === 'PrivateIdentifier'));
	// Living objects lack what a new class keeps private, so all of it counts.
	if (isPrivate) return fingerprintOf(node, setting);
	const makers = node.body.body.filter(
		(member) =>
			(member.type === 'MethodDefinition' && member.kind === 'constructor') ||
			(member.type === 'PropertyDefinition' && !member.static)
	);
	return [...(node.superClass ? [node.superClass] : []), ...makers]
		.map((part) => fingerprintOf(part, setting))
		.join();
}

/** Whether the text begins with `'use strict'`. */
export const isStrict = (tree: Tree): boolean =>
	tree.body.some((statement) => 'directive' in statement && statement.directive === 'use strict');
