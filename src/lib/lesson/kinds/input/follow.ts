import type { Evidence, Run, Variation } from '../kind';
import { within } from '../seen';
import { atFrameRate } from '../series';
import { apartInTime, distanceBetween, framesAway, longestStep, placesOf } from './path';
import type { PathOptions } from './schema';

/** What a shape's way over the frames came to; null where there was nothing to see. Lengths in CSS pixels. */
export type Followed = {
	holds: boolean;
	/** Frames in which it moved away. */
	away: number | null;
	jump: number | null;
	/** How far from its target it ends. */
	distance: number | null;
	/** How far apart it is at other frame rates, as a share of its way. */
	apart: number | null;
	line: number | null;
};

const NOTHING: Followed = {
	holds: false,
	away: null,
	jump: null,
	distance: null,
	apart: null,
	line: null
};

/** The runs at other frame rates, as the run itself is changed. */
export const pathVariations = (
	{ steady }: PathOptions,
	run: Run,
	variation: Variation
): Variation[] =>
	(steady?.fps ?? []).map((fps) => ({
		...variation,
		...atFrameRate({ ...run, ...variation }, fps)
	}));

/** The last place the pointer was brought to, and before which frame; null when it never moved. */
function pointerOf({ script }: Run): { x: number; y: number } | null {
	const last = script.findLast((step) => step.type === 'pointer' || step.type === 'touch');
	return last && 'x' in last ? { x: last.x, y: last.y } : null;
}

/**
 * Follows a shape from the visitor's last doing on. `variation` is what the run has in place of the step's own, and
 * `trace` what came of it.
 */
export function follow(
	options: PathOptions,
	{ run: own, varied }: Evidence,
	variation: Variation,
	trace: Evidence['trace']
): Followed {
	const run: Run = { ...own, ...variation };
	const from = run.script.at(-1)?.frame ?? 1;
	const places = placesOf(trace, options.of);
	const target =
		options.towards === 'pointer'
			? pointerOf(run)
			: { x: options.towards[0], y: options.towards[1] };
	// Where it was before the pointer came is where its way begins.
	const way = places.filter(({ frame }) => frame >= from - 1);
	const [start, end] = [way[0], way.at(-1)];
	if (!target || !start || !end) return { ...NOTHING, line: places[0]?.line ?? null };
	const length = distanceBetween(start, target);
	const distance = distanceBetween(end, target);
	const away = framesAway(way, target);
	const jump = longestStep(way);
	const apart = apartOf(options, { run: own, varied }, variation, { places, length, from });
	const { approaches, ends, steady } = options;
	return {
		holds:
			(!approaches || (away === 0 && (distance < length || length < 1))) &&
			within(jump, options.jump) &&
			within(distance, ends) &&
			(!steady || (apart !== null && apart <= steady.max)),
		away,
		jump,
		distance,
		apart,
		line: end.line
	};
}

function apartOf(
	options: PathOptions,
	{ run: own, varied }: Pick<Evidence, 'run' | 'varied'>,
	variation: Variation,
	{ places, length, from }: { places: ReturnType<typeof placesOf>; length: number; from: number }
): number | null {
	const run: Run = { ...own, ...variation };
	const { framesPerSecond } = run;
	const distances = pathVariations(options, own, variation).map((other) =>
		apartInTime(
			{ places, framesPerSecond },
			{
				places: placesOf(varied(other), options.of),
				framesPerSecond: other.framesPerSecond ?? framesPerSecond
			},
			from / framesPerSecond
		)
	);
	if (distances.length === 0 || distances.includes(null)) return null;
	return Math.max(...(distances as number[])) / Math.max(1, length);
}
