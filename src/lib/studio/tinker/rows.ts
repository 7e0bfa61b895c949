import type { Literal } from '$lib/editor';
import { labelText } from './label-text';

/** One literal in the panel: its name for people, and a key that outlives edits elsewhere. */
export type Row = { key: string; name: string; literal: Literal };

/** The literals of one function or class of the sketch; the top level has an empty name. */
export type RowGroup = { name: string; rows: Row[] };

/** Groups literals by where they stand, in the order of the text. */
export function groupRows(literals: readonly Literal[]): RowGroup[] {
	const groups = new Map<string, RowGroup>();
	const seen = new Map<string, number>();
	for (const literal of literals) {
		const name = labelText(literal.label);
		const called = `${literal.group}/${literal.kind}/${name}`;
		const turn = (seen.get(called) ?? 0) + 1;
		seen.set(called, turn);
		const group = groups.get(literal.group) ?? { name: literal.group, rows: [] };
		group.rows.push({ key: `${called}/${turn}`, name, literal });
		groups.set(literal.group, group);
	}
	return [...groups.values()];
}

/** The groups with only the rows whose name, function or line holds the words looked for. */
export function filterRows(groups: RowGroup[], looked: string): RowGroup[] {
	const words = looked.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return groups;
	return groups
		.map(({ name, rows }) => ({
			name,
			rows: rows.filter((row) => {
				const text = `${name} ${row.name} ${row.literal.line}`.toLowerCase();
				return words.every((word) => text.includes(word));
			})
		}))
		.filter(({ rows }) => rows.length > 0);
}
