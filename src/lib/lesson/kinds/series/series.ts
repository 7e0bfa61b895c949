import type { Range } from '../../schema/range';
import type { Evidence, Needs, Run, Variation } from '../kind';
import { framesFor } from '../pixels';
import { within, type Seen } from '../seen';
import { runDifference, type Ran } from './compare';
import { atFrameRate } from './frame-rate';
import type { SeriesOptions } from './schema';

/** How far the other seeds lie from the run's own. */
const OTHER_SEEDS = [101, 202, 303];
/** Times of day that differ in hour, minute and second, and from the noon a trace has where nothing is said. */
const OTHER_CLOCKS = ['2026-06-21T06:10:20', '2026-06-21T15:35:45', '2026-06-21T21:50:05'];

/** Names the texts of `varies` and `repeats` may mention. */
export const SERIES_SAYS = ['runs', 'least', 'most', 'alike'] as const;

function variationsOf(options: SeriesOptions, run: Run): Variation[] {
	if (options.over === 'seeds')
		return (options.among ?? OTHER_SEEDS.map((more) => run.seed + more)).map((seed) => ({ seed }));
	if (options.over === 'clock')
		return (options.among ?? OTHER_CLOCKS).map((clock) => ({
			startsAt: new Date(clock).getTime()
		}));
	const slower = Math.max(1, Math.round(run.framesPerSecond / 2));
	return (options.among ?? [slower]).map((fps) => atFrameRate(run, fps));
}

/** The other runs that are compared, and their pictures. */
export function seriesNeeds(options: SeriesOptions, run: Run): Needs {
	const variations = variationsOf(options, run);
	const runs = [run, ...variations.map((variation) => ({ ...run, ...variation }))];
	const frames = runs.flatMap((one) => framesFor([options.frame ?? 'last'], one));
	return { variations, pixelFrames: options.of === 'pictures' ? [...new Set(frames)] : [] };
}

/**
 * Compares every run with every other. It holds when all pairs differ within `wanted`; not when a run failed, or when
 * a pair has nothing to compare.
 */
export function seeSeries(options: SeriesOptions, evidence: Evidence, wanted: Range): Seen {
	const { run, trace, varied } = evidence;
	const others = variationsOf(options, run).map((variation): Ran => ({
		run: { ...run, ...variation },
		trace: varied(variation)
	}));
	const all: Ran[] = [{ run, trace }, ...others];
	const differences = all.flatMap((one, at) =>
		all.slice(at + 1).map((other) => runDifference(one, other, options))
	);
	const measured = differences.filter((difference) => difference !== null);
	const error = all.flatMap((one) => one.trace.errors)[0];
	const wellSeen = measured.length === differences.length && !error;
	const shown = (share: number) => (measured.length ? { share } : '–');
	return {
		holds: wellSeen && measured.every((difference) => within(difference, wanted)),
		values: {
			runs: all.length,
			least: shown(Math.min(...measured)),
			most: shown(Math.max(...measured)),
			alike: measured.filter((difference) => difference === 0).length
		},
		line: error?.line ?? null
	};
}
