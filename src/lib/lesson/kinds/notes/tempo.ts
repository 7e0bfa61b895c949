/** Intervals this far off, in seconds, still fall on the beat (one standard deviation). */
const LOOSE = 0.015;
const SHORTEST = 0.2;
const LONGEST = 2;
/** Where people tap, in seconds, and how widely they differ, in octaves. */
const PREFERRED = 0.5;
const OCTAVES = 0.9;
/** From these on, more would tell the same. */
const MOST_ONSETS = 160;

/** Onsets in order, with those that begin together taken as one. */
export function onsetsOf(times: readonly number[], together: number): number[] {
	const onsets: number[] = [];
	for (const time of [...times].sort((a, b) => a - b))
		if (onsets.length === 0 || time - onsets.at(-1)! > together) onsets.push(time);
	return onsets;
}

/**
 * Beats a minute of onsets (seconds, in order); NaN for fewer than three. The beat is the interval most often found
 * between any two onsets, neighbours or not, so that rests and subdivisions do not hide it; of those that explain the
 * onsets about equally well (the half and the double) the one nearest to 120 is taken, as listeners tap.
 */
export function tempoOf(onsets: readonly number[]): number {
	if (onsets.length < 3) return NaN;
	const intervals: number[] = [];
	for (const [at, from] of onsets.slice(0, MOST_ONSETS).entries())
		for (const to of onsets.slice(at + 1, MOST_ONSETS)) {
			if (to - from > LONGEST + 3 * LOOSE) break;
			intervals.push(to - from);
		}
	const near = (beat: number, interval: number) =>
		Math.exp(-0.5 * ((interval - beat) / LOOSE) ** 2);
	const score = (beat: number) =>
		Math.exp(-0.5 * (Math.log2(beat / PREFERRED) / OCTAVES) ** 2) *
		intervals.reduce((sum, interval) => sum + near(beat, interval), 0);
	const candidates = [...new Set(intervals.map((interval) => Math.round(interval * 200) / 200))]
		.filter((beat) => beat >= SHORTEST && beat <= LONGEST)
		.map((beat) => ({ beat, score: score(beat) }));
	const best = candidates.reduce((a, b) => (b.score > a.score ? b : a), { beat: NaN, score: 0 });
	if (Number.isNaN(best.beat)) return NaN;
	const weights = intervals.map((interval) => near(best.beat, interval));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const mean = intervals.reduce((sum, interval, at) => sum + interval * weights[at]!, 0) / total;
	return 60 / mean;
}
