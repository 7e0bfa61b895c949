import * as v from 'valibot';
import type { Call, Trace } from '$lib/sandbox/protocol';
import { placeSchema, rangeSchema } from '../schema/range';
import { ARGUMENT_NAMES } from './argument-names';
import { defineKind } from './kind';
import { liesInside, touches } from './place';
import { within, type Seen } from './seen';

const functionName = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z_$][\w$]*$/, 'is not the name of a function')
);
const functionNames = v.pipe(v.array(functionName), v.nonEmpty('lists no function'));

const argumentSchema = v.union(
	[rangeSchema, v.strictObject({ equals: v.union([v.number(), v.string(), v.boolean()]) })],
	'must be { min: …, max: … } or { equals: … }'
);

const schema = v.pipe(
	v.strictObject({
		any: v.optional(functionNames),
		all: v.optional(functionNames),
		distinct: v.optional(rangeSchema),
		count: v.optional(rangeSchema),
		per: v.optional(
			v.picklist(['frame', 'run'], 'must be `frame` (the busiest one) or `run` (all of them)'),
			'frame'
		),
		where: v.optional(v.record(v.string(), argumentSchema)),
		inside: v.optional(placeSchema),
		touches: v.optional(placeSchema)
	}),
	v.check(
		({ any, all }) => any !== undefined || all !== undefined,
		'names no function: add `any: [circle, rect]` or `all: [circle, rect]`'
	),
	v.check(({ any, all, where }) => {
		const known = [...(any ?? []), ...(all ?? [])].flatMap((name) => ARGUMENT_NAMES[name] ?? []);
		return Object.keys(where ?? {}).every((name) => known.includes(name));
	}, 'has a `where` on an argument none of its functions has (circle: x, y, diameter; rect: x, y, width, height)')
);

type CallsCondition = v.InferOutput<typeof schema>;

const WITHOUT_INSIDE = ['line', 'point'];

/** Whether a call leaves ink: a line or a point only with a stroke, anything else with a fill or a stroke. */
function leavesInk({ name, fill, stroke, strokeWeight }: Call): boolean {
	const stroked = stroke !== null && stroke[3] > 0 && strokeWeight > 0;
	const filled = fill !== null && fill[3] > 0;
	return stroked || (filled && !WITHOUT_INSIDE.includes(name));
}

function isPlaced(call: Call, { inside, touches: touched }: CallsCondition, trace: Trace): boolean {
	if (inside === undefined && touched === undefined) return true;
	const canvas = trace.pictures.at(-1);
	if (!canvas || !call.bounds || !leavesInk(call)) return false;
	return (
		(inside === undefined || liesInside(call.bounds, inside, canvas)) &&
		(touched === undefined || touches(call.bounds, touched, canvas))
	);
}

function hasArguments(call: Call, where: CallsCondition['where'] = {}): boolean {
	return Object.entries(where).every(([name, wanted]) => {
		const index = ARGUMENT_NAMES[call.name]?.indexOf(name) ?? -1;
		const value = call.arguments[index];
		if ('equals' in wanted) return value === wanted.equals;
		return typeof value === 'number' && within(value, wanted);
	});
}

function countIn(calls: Call[], per: CallsCondition['per']): number {
	if (per === 'run') return calls.length;
	const frames = new Map<number, number>();
	for (const { frame } of calls) frames.set(frame, (frames.get(frame) ?? 0) + 1);
	return Math.max(0, ...frames.values());
}

function see(options: CallsCondition, { trace }: { trace: Trace }): Seen {
	const { any = [], all = [], distinct, count, per, where } = options;
	const named = trace.calls.filter(({ name }) => any.includes(name) || all.includes(name));
	const counted = named.filter(
		(call) => hasArguments(call, where) && isPlaced(call, options, trace)
	);
	const kinds = [...new Set(counted.map(({ name }) => name))];
	const missing = all.filter((name) => !kinds.includes(name));
	const number = countIn(counted, per);
	const wanted = count ?? (distinct || all.length ? undefined : { min: 1 });
	const nearMiss = named.findLast((call) => !counted.includes(call));
	const tooMany = number > (wanted?.max ?? Infinity);
	return {
		holds: missing.length === 0 && within(kinds.length, distinct) && within(number, wanted),
		values: { distinct: kinds.length, count: number, kinds, missing },
		line: (nearMiss ?? (tooMany ? counted.at(-1) : undefined))?.line ?? null,
		boxes: counted.flatMap(({ bounds }) => (bounds ? [bounds] : []))
	};
}

/**
 * What the sketch really called, after loops, functions and transforms. A call counts when it is to one of
 * `any` and `all`, meets `where`, and (with `inside` or `touches`) leaves ink there. Then `distinct` bounds how many
 * different functions were called in the whole run, `count` how many calls there were in the busiest frame
 * (or, `per: run`, in all), and `all` must each have been called. With none of the three, one call is enough.
 */
export const calls = defineKind({
	schema,
	says: ['distinct', 'count', 'kinds', 'missing'],
	see
});
