import { parse, type Program as Tree, type Token } from 'acorn';
import type { Source } from './source';

/** A statement of a sketch's top level. */
export type Statement = Tree['body'][number];

/** Where a statement stands in its text: offsets, lines from 1 and a column from 0. */
export type Place = {
	start: number;
	end: number;
	line: number;
	column: number;
	endLine: number;
	/** Of a function or class, the offset of what is between its braces; of any other null. */
	inside: number | null;
};

/** A text as acorn reads it; throws a SyntaxError. */
export function readText(code: string): { tree: Tree; source: Source } {
	const tokens: Token[] = [];
	const tree = parse(code, {
		ecmaVersion: 'latest',
		sourceType: 'script',
		locations: true,
		onToken: tokens
	});
	return { tree, source: { code, tokens } };
}

/** The place of a statement in the text it was read from. */
export function placeOf(statement: Statement): Place {
	const { start, end, loc } = statement;
	const { line, column } = loc?.start ?? { line: 1, column: 0 };
	const isBraced =
		statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
	const inside = isBraced ? statement.body.start + 1 : null;
	return { start, end, line, column, endLine: loc?.end.line ?? line, inside };
}

/** The statement an edit lies in, read on its own, and where all statements stand now. */
export type Reread = { at: number; statement: Statement; source: Source; places: Place[] };

/**
 * Reads of an edited text only the function or class the edit lies in: what changes between its braces changes nothing
 * of how the statements around it are read. Null where the whole text must be read.
 */
export function reread(before: string, places: Place[], code: string): Reread | null {
	const shortest = Math.min(before.length, code.length);
	let from = 0;
	while (from < shortest && before[from] === code[from]) from++;
	let rest = 0;
	while (rest < shortest - from && before.at(-1 - rest) === code.at(-1 - rest)) rest++;
	const until = before.length - rest;
	const at = places.findIndex(
		({ inside, end }) => inside !== null && inside <= from && until < end
	);
	const place = places[at];
	// A line that two statements share moves them both.
	if (!place || places[at + 1]?.line === place.endLine) return null;
	const moved = code.length - before.length;
	const alone = readAlone(code.slice(place.start, place.end + moved));
	if (!alone) return null;
	const lines = placeOf(alone.statement).endLine - 1 - (place.endLine - place.line);
	const after = (one: Place): Place => ({
		start: one.start + moved,
		end: one.end + moved,
		line: one.line + lines,
		column: one.column,
		endLine: one.endLine + lines,
		inside: one.inside === null ? null : one.inside + moved
	});
	const edited = { ...place, end: place.end + moved, endLine: place.endLine + lines };
	return {
		at,
		...alone,
		places: places.map((one, index) => (index < at ? one : index === at ? edited : after(one)))
	};
}

/** A text as the one statement it is; null where it is none, or more. */
function readAlone(text: string): Pick<Reread, 'statement' | 'source'> | null {
	try {
		const { tree, source } = readText(text);
		const [statement] = tree.body;
		return statement?.end === text.length ? { statement, source } : null;
	} catch {
		// It is read once more in its text, where its fault is told.
		return null;
	}
}
