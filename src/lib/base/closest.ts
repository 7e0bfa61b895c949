/**
 * The candidate that a mistyped name was most likely meant to be, or null when none is close enough: one in other
 * case, or one that is a slip away (a letter too many, missing, changed, or two swapped), two in names of eight letters
 * or more. Of three letters or fewer, any two names are near, so there only the order may differ.
 */
export function closest(name: string, candidates: Iterable<string>): string | null {
	const most = name.length < 3 ? 0 : name.length < 8 ? 1 : 2;
	const lower = name.toLowerCase();
	let best: string | null = null;
	let least = Infinity;
	for (const candidate of candidates) {
		if (candidate === name || Math.abs(candidate.length - name.length) > most) continue;
		const other = candidate.toLowerCase();
		if (candidate.length <= 3 && lettersOf(other) !== lettersOf(lower)) continue;
		if (most === 0 && other !== lower) continue;
		const slips = slipsBetween(lower, other, most);
		// Slips of the fingers seldom fall on the first letter, and capitals tell of what kind a name is.
		const away =
			slips +
			(other[0] === lower[0] ? 0 : 0.5) +
			(isInCapitals(candidate) === isInCapitals(name) ? 0 : 0.25);
		if (slips > most || (slips === most && other[0] !== lower[0]) || away >= least) continue;
		best = candidate;
		least = away;
	}
	return best;
}

/** The number of slips between two words, at least `most` + 1 when there are more than `most`. */
function slipsBetween(one: string, other: string, most: number): number {
	let before: number[] = [];
	let above = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const same = one[row - 1] === other[column - 1];
			let slips = Math.min(
				at(above, column) + 1,
				at(current, column - 1) + 1,
				at(above, column - 1) + (same ? 0 : 1)
			);
			if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
				slips = Math.min(slips, at(before, column - 2) + 1);
			current.push(slips);
		}
		if (Math.min(...current) > most) return most + 1;
		before = above;
		above = current;
	}
	return at(above, other.length);
}

const lettersOf = (word: string): string => [...word].sort().join('');

const isInCapitals = (word: string): boolean => word === word.toUpperCase();

const at = (row: number[], column: number): number => row[column] ?? Infinity;
