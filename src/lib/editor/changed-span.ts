/** The one stretch in which two texts differ: replace `before[from, to)` by `inserted` to get `after` (UTF-16 offsets). */
export function changedSpan(
	before: string,
	after: string
): { from: number; to: number; inserted: string } {
	const shorter = Math.min(before.length, after.length);
	let from = 0;
	while (from < shorter && before[from] === after[from]) from += 1;
	let tail = 0;
	while (
		tail < shorter - from &&
		before[before.length - 1 - tail] === after[after.length - 1 - tail]
	)
		tail += 1;
	return { from, to: before.length - tail, inserted: after.slice(from, after.length - tail) };
}
