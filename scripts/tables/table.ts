import { seedChance } from '../../src/lib/sandbox/trace/chance';

type Cell = string | number;

/** Rows under their column names; an empty text is a value nobody has. */
export type Table = { columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/**
 * A table as text: values between commas, a line for each row. Its first column says in every row that nobody was
 * counted or asked. Throws where a value would need quotes or a row has too many or too few.
 */
export function csvOf({ columns, rows }: Table): string {
	const lines = [['data', ...columns], ...rows.map((row) => ['SYNTHETIC', ...row])];
	for (const line of lines)
		if (line.length !== columns.length + 1 || line.some((cell) => /[",\n]/.test(String(cell))))
			throw new Error(`This is not a row of ${columns.join(', ')}: ${line.join(' | ')}`);
	return lines.map((line) => line.join(',') + '\n').join('');
}

/** What `make` gives with a `Math.random` that begins at this seed; the browser's or Node's own is there again after. */
export function withChance<T>(seed: number, make: () => T): T {
	const { random } = Math;
	seedChance(seed);
	try {
		return make();
	} finally {
		Math.random = random;
	}
}

/** About this many, at most a share of `by` more or fewer; whole. */
export const about = (number: number, by = 0.08): number =>
	Math.round(number * (1 + by * (2 * Math.random() - 1)));
