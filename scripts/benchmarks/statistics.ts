/** The value below which a share (0–1) of the values lies, by the nearest rank. */
export function percentile(values: number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** The middle value. */
export const median = (values: number[]): number => percentile(values, 0.5);
