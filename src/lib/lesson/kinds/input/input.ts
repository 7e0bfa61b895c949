import { inputSteps } from '../../schema/script';
import { defineKind, type AnyKind, type Evidence, type Run, type Variation } from '../kind';
import { canvasDifference } from '../pixels';
import { within, type Seen, type SeenValue } from '../seen';
import { follow, pathVariations, type Followed } from './follow';
import { inputKindSchema, PART_NAMES, PARTS, type InputOptions, type Parts } from './schema';

const PART_SAYS = [...new Set(PART_NAMES.flatMap((name) => PARTS[name].says))];
const OWN_SAYS = ['difference', 'away', 'jump', 'distance', 'apart'];

/** What the visitor's run has in place of the step's own. */
const touched = ({ script, clock, reducedMotion }: InputOptions, run: Run): Variation => ({
	...(script && { script: inputSteps(script, run.framesPerSecond) }),
	...(clock !== undefined && { startsAt: new Date(clock).getTime() }),
	...(reducedMotion && { reducedMotion })
});

/** The run nobody touches: the step's own, without what its visitor does. */
const untouched = ({ script }: Run): Variation => (script.length ? { script: [] } : {});

const isOwn = (variation: Variation) => Object.keys(variation).length === 0;

const partsOf = (parts: Parts | undefined) =>
	PART_NAMES.filter((name) => parts?.[name] !== undefined).map((name) => ({
		kind: PARTS[name] as unknown as AnyKind,
		options: parts?.[name] as unknown
	}));

function seeParts(parts: Parts | undefined, evidence: Evidence): Seen[] {
	return partsOf(parts).map(({ kind, options }) => kind.see(options, evidence));
}

const rounded = (pixels: number | null | undefined): SeenValue =>
	typeof pixels === 'number' ? Math.round(pixels) : '–';
const shown = (share: number | null | undefined): SeenValue =>
	typeof share === 'number' ? { share } : '–';

function see(options: InputOptions, evidence: Evidence): Seen {
	const { run } = evidence;
	const traceOf = (variation: Variation) =>
		isOwn(variation) ? evidence.trace : evidence.varied(variation);
	const at = (variation: Variation): Evidence => ({
		...evidence,
		run: { ...run, ...variation },
		trace: traceOf(variation)
	});
	const after = at(touched(options, run));
	const seen = seeParts(options.then, after);
	if (options.untouched) seen.push(...seeParts(options.untouched, at(untouched(run))));
	let difference: number | null = null;
	if (options.changes) {
		const [one, other] = [traceOf(untouched(run)).pictures.at(-1), after.trace.pictures.at(-1)];
		difference = one && other ? canvasDifference(one, other) : null;
	}
	const path: Followed | null =
		options.path === undefined
			? null
			: follow(options.path, evidence, touched(options, run), after.trace);
	const failed = seen.find(({ holds }) => !holds);
	const hasChanged =
		!options.changes || (difference !== null && within(difference, options.changes));
	const own: Record<string, SeenValue> = {
		difference: shown(difference),
		away: path?.away ?? '–',
		jump: rounded(path?.jump),
		distance: rounded(path?.distance),
		apart: shown(path?.apart)
	};
	return {
		holds: !failed && hasChanged && path?.holds !== false,
		values: {
			...Object.fromEntries(PART_SAYS.map((name) => [name, '–'])),
			...Object.assign({}, ...seen.map(({ values }) => values).reverse()),
			// What failed speaks before what holds.
			...failed?.values,
			...own
		},
		line: failed?.line ?? (path && !path.holds ? path.line : null),
		boxes: seen.flatMap(({ boxes = [] }) => boxes),
		onsets: seen.flatMap(({ onsets = [] }) => onsets)
	};
}

/**
 * What a visitor makes of the sketch: a run in which they do what `script` says, by the hour `clock` where one is
 * given and with less motion where they have asked for it, and one in which nobody does anything. Conditions of other kinds may be put to either.
 */
export const input = defineKind({
	schema: inputKindSchema,
	says: [...new Set([...PART_SAYS, ...OWN_SAYS])],
	alsoSays: ({ then, untouched: before }) =>
		[...partsOf(then), ...partsOf(before)].flatMap(
			({ kind, options }) => kind.alsoSays?.(options) ?? []
		),
	needs(options, run) {
		const after = touched(options, run);
		const before = options.untouched || options.changes ? untouched(run) : {};
		const paths = options.path ? pathVariations(options.path, run, after) : [];
		const frames = [...partsOf(options.then), ...partsOf(options.untouched)].flatMap(
			({ kind, options: part }) => kind.needs?.(part, run).pixelFrames ?? []
		);
		return {
			variations: [after, before, ...paths].filter((variation) => !isOwn(variation)),
			pixelFrames: [...new Set(frames)]
		};
	},
	see
});
