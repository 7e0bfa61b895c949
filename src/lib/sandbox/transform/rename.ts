import type { Edit } from './edits';
import { isTaken } from './naming';
import type { Reading } from './reading';

/** What gives a name of the sketch the suffix that keeps it apart from the browser's or p5's of the same name. */
export type Rename = { name: string; edit: Edit };

/**
 * Edits that add `suffix` wherever a taken name stands for a variable, but for where `ownName` starts: a sketch may
 * call its class `Node` or its list `index` without taking these from the browser or p5.
 */
export function renamesIn(
	{ variables, shorthands }: Pick<Reading, 'variables' | 'shorthands'>,
	suffix: string,
	ownName: number | null
): Rename[] {
	const renames = new Map<number, Rename>();
	for (const { name, start, end } of variables)
		if (isTaken(name)) renames.set(start, { name, edit: { at: end, text: suffix } });
	for (const { name, start, end } of shorthands)
		if (isTaken(name)) renames.set(start, { name, edit: { at: end, text: `:${name}${suffix}` } });
	if (ownName !== null) renames.delete(ownName);
	return [...renames.values()];
}
