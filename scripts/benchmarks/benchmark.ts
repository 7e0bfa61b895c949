import { median, percentile } from './statistics';

/** What a benchmark came to: rows measured side by side in one run, and figures made of them. */
export type Benchmark = {
	name: string;
	rounds: number;
	rows: { label: string; median: number; p95: number; unit: string; note?: string }[];
	figures: Record<string, number>;
};

/** One row of a benchmark: the median and the 95th percentile of what was measured. */
export const rowOf = (label: string, values: number[], unit = 'ms', note = '') => ({
	label,
	median: median(values),
	p95: percentile(values, 0.95),
	unit,
	note
});

/** A benchmark as a table for people. */
export function toTable({ name, rounds, rows, figures }: Benchmark): string {
	const width = Math.max(...rows.map(({ label }) => label.length), 20) + 2;
	const head = `${`${name}, ${rounds} rounds`.padEnd(width)}${'median'.padStart(12)}${'p95'.padStart(12)}`;
	const lines = rows.map(({ label, median, p95, unit, note = '' }) =>
		`${label.padEnd(width)}${`${median.toFixed(1)} ${unit}`.padStart(12)}${`${p95.toFixed(1)} ${unit}`.padStart(12)}  ${note}`.trimEnd()
	);
	const sums = Object.entries(figures).map(([label, value]) => `${label}: ${value.toFixed(2)}`);
	return [head, ...lines, ...sums].join('\n');
}
