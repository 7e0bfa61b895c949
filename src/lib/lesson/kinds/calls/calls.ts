import type { Call, Trace } from '$lib/sandbox/protocol';
import type { Evidence } from '../kind';
import { defineKind } from '../kind';
import { within, type Seen, type SeenValues } from '../seen';
import { cellsOf, measure, rank } from './measure';
import { inOrder } from './order';
import { isShare, type Canvas } from './quantity';
import { callsSchema, type CallsOptions, type Measure } from './schema';
import { counts, duringSpan, groupsOf } from './select';

const UNSEEN = '–';

const shown = (value: number): number | string => (Number.isFinite(value) ? value : UNSEEN);

/** Places and sizes are shares of the canvas, and a variation is a share of the mean. */
function measured({ of, take }: Measure, value: number): SeenValues[string] {
	const share = take === 'variation' || (isShare(of) && take !== 'distinct');
	return share && Number.isFinite(value) ? { share: value } : shown(value);
}

/** Which drawn shape each call belongs to. */
function shapesOf(calls: readonly Call[]): Map<Call, number> {
	let shape = 0;
	return new Map(calls.map((call) => [call, call.name === 'beginShape' ? ++shape : shape]));
}

type Look = { holds: boolean; values: SeenValues; number: number };

/** What one group of calls comes to. */
function lookAt(
	calls: Call[],
	options: CallsOptions,
	canvas: Canvas,
	shapes: ReadonlyMap<Call, number>
): Look {
	const { all, distinct, count, share, measures = [], rank: ranked, spread, order } = options;
	const asksMore = [distinct, all, share, ranked, spread, order].some((it) => it !== undefined);
	const wanted = count ?? (asksMore || measures.length ? undefined : { min: 1 });
	const taken = measures.map((one) => ({ one, value: measure(one, calls, canvas, shapes) }));
	const wrong = taken.find(({ one, value }) => !within(value, one.is));
	const told = wrong ?? taken[0];
	const correlation = ranked ? rank(ranked, calls, canvas) : NaN;
	const cells = spread ? cellsOf(spread, calls, canvas) : [];
	return {
		holds:
			within(calls.length, wanted) &&
			wrong === undefined &&
			(ranked === undefined || within(correlation, ranked.is)) &&
			(spread === undefined || cells.every((number) => within(number, spread.each))),
		values: {
			count: calls.length,
			measured: told ? measured(told.one, told.value) : UNSEEN,
			rank: shown(correlation),
			fewest: shown(Math.min(...cells)),
			most: shown(Math.max(...cells))
		},
		number: calls.length
	};
}

function see(options: CallsOptions, { trace, run }: Pick<Evidence, 'trace' | 'run'>): Seen {
	const { any = [], all = [], distinct, count, share, order } = options;
	const during = duringSpan(trace.calls, options, run.framesPerSecond);
	const named = during.filter(({ name }) => any.includes(name) || all.includes(name));
	const counted = named.filter((call) => counts(call, options, trace));
	const kinds = [...new Set(counted.map(({ name }) => name))];
	const missing = all.filter((name) => !kinds.includes(name));
	const canvas = canvasOf(trace, run.size);
	const shapes = shapesOf(trace.calls);
	const groups = groupsOf(counted, options.per, during);
	const looks = groups.map((group) => lookAt(group, options, canvas, shapes));
	const wrong = looks.findIndex(({ holds }) => !holds);
	const look = looks[wrong] ?? looks.at(-1)!;
	const part = counted.length / named.length;
	const ordered = order ? inOrder(during, order) : { holds: true, found: [], line: null };
	const nearMiss = named.findLast((call) => !counted.includes(call));
	// Too few calls have no line of their own; what is one too many, or measures wrong, has.
	const tooFew = look.number < (count?.min ?? 0);
	const blamed = wrong >= 0 && !tooFew ? groups[wrong]?.at(-1) : undefined;
	return {
		holds:
			wrong < 0 &&
			missing.length === 0 &&
			within(kinds.length, distinct) &&
			(share === undefined || within(part, share)) &&
			ordered.holds,
		values: {
			...look.values,
			distinct: kinds.length,
			kinds,
			missing,
			share: Number.isFinite(part) ? { share: part } : UNSEEN,
			order: ordered.found
		},
		line: ordered.line ?? (nearMiss ?? blamed)?.line ?? null,
		boxes: counted.flatMap(({ bounds }) => (bounds ? [bounds] : []))
	};
}

function canvasOf(trace: Trace, [width, height]: [number, number]): Canvas {
	return trace.pictures.at(-1) ?? { width, height };
}

/**
 * What the sketch really called, after loops, functions and transforms. A call counts when it is to one of
 * `any` and `all`, lies in `frames` and `seconds`, meets `where`, and (with `inside` or `touches`) leaves ink there.
 * `distinct` bounds how many different functions were called, `share` how many of the named calls count, `all` must
 * each have been called, and `order` is that of first calls. The rest is asked of the busiest frame's calls, of the
 * run's or of every frame's (`per`): how many there are (`count`), what a quantity of theirs comes to (`measures`),
 * whether one rises with another (`rank`), how they lie over the canvas (`spread`). With none of these, one call is
 * enough.
 */
export const calls = defineKind({
	schema: callsSchema,
	says: [
		'distinct',
		'count',
		'kinds',
		'missing',
		'share',
		'measured',
		'rank',
		'fewest',
		'most',
		'order'
	],
	see
});
