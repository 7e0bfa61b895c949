/** Ranks from 1; equal values share the mean of theirs. */
function ranksOf(values: readonly number[]): number[] {
	const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
	const ranks = new Array<number>(values.length);
	for (let from = 0; from < order.length;) {
		let to = from;
		while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
		for (let at = from; at < to; at++) ranks[order[at]!] = (from + 1 + to) / 2;
		from = to;
	}
	return ranks;
}

/**
 * Spearman's rank correlation of pairs, −1 to 1: how surely one value rises where the other does. NaN for fewer than
 * three pairs, or where one of the two never changes. Pairs with a value that is not finite are left out.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
	const seen = pairs.filter(([a, b]) => Number.isFinite(a) && Number.isFinite(b));
	if (seen.length < 3) return NaN;
	const [one, other] = [ranksOf(seen.map(([a]) => a)), ranksOf(seen.map(([, b]) => b))];
	const mean = (seen.length + 1) / 2;
	const product = (a: number[], b: number[]) =>
		a.reduce((sum, rank, at) => sum + (rank - mean) * (b[at]! - mean), 0);
	const deviation = Math.sqrt(product(one, one) * product(other, other));
	return deviation === 0 ? NaN : product(one, other) / deviation;
}
