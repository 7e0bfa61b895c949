import type { Unit } from '../protocol';
import { applyEdits, type Edit } from './edits';
import { actual, isTaken, type Naming } from './naming';
import type { Piece } from './pieces';

/** A piece with the place its statement has in the text: a line from 1, a column from 0. */
export type PlacedPiece = { piece: Piece; line: number; column: number };

/** The pieces of a text, made ready to be evaluated one by one as scripts of the frame's global scope. */
export function toUnits(placed: PlacedPiece[], isStrict: boolean, naming: Naming): Unit[] {
	const pieces = placed.map(({ piece }) => piece);
	const bound = new Set(pieces.flatMap(({ names }) => names));
	const assigned = new Set(pieces.flatMap((piece) => [...piece.assigned]));
	const held = new Set(pieces.flatMap(({ references }) => [...(references?.held ?? [])]));
	const known = (names: string[]) => names.map((name) => actual(name, naming));
	const own = (mentioned: Set<string> | undefined): string[] =>
		[...(mentioned ?? [])]
			.filter((name) => bound.has(name) || !isTaken(name))
			.map((name) => (bound.has(name) ? actual(name, naming) : name));
	const keys = new Map<string, number>();
	return placed.map(({ piece, line, column }) => {
		const { kind, hoisted, names, fingerprint, makes, references } = piece;
		const name = kind === 'statement' ? `statement ${fingerprint}` : names.join();
		const count = (keys.get(name) ?? 0) + 1;
		keys.set(name, count);
		const isReassigned = piece.declaredBy !== null && names.some((one) => assigned.has(one));
		return {
			key: `${name}#${count}`,
			kind: kind === 'function' && isReassigned ? 'variable' : kind,
			hoisted,
			names: known(names),
			constant: piece.declaredBy === 'const' && isReassigned,
			held: names.some((one) => held.has(one)),
			line: line + piece.line,
			column: (piece.line === 0 ? column : 0) + piece.column + 1,
			fingerprint,
			makes,
			now: own(references?.now),
			later: own(references?.later),
			...codeOf(piece, bound, isStrict)
		};
	});
}

function codeOf({ text, edits, renames }: Piece, bound: Set<string>, isStrict: boolean) {
	const own = renames.flatMap(({ name, edit }) => (bound.has(name) ? [edit] : []));
	const begin: Edit[] = isStrict ? [{ at: 0, text: "'use strict';", opens: true }] : [];
	return applyEdits(text, [...own, ...edits, ...begin]);
}
