import type { Edit } from './edits';
import type { Reading } from './reading';

/**
 * Adds `suffix` to the names wherever they stand for a variable, but for those that start at the offsets `except`: a
 * sketch may call its class `Node` or its list `index` without taking these from the browser or p5.
 */
export function renameIn(
	{ variables, shorthands }: Pick<Reading, 'variables' | 'shorthands'>,
	names: Set<string>,
	suffix: string,
	except: Set<number>
): Edit[] {
	if (names.size === 0) return [];
	const edits = new Map<number, Edit>();
	for (const { name, start, end } of variables)
		if (names.has(name)) edits.set(start, { at: end, text: suffix });
	for (const { name, start, end } of shorthands)
		if (names.has(name)) edits.set(start, { at: end, text: `:${name}${suffix}` });
	return [...edits].filter(([start]) => !except.has(start)).map(([, edit]) => edit);
}
