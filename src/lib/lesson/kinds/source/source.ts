import * as v from 'valibot';
import { rangeSchema } from '../../schema/range';
import { defineKind, type Evidence } from '../kind';
import { within, type Seen } from '../seen';
import { callSites, isCallTo, repeatedSites } from './called';
import { declarationsIn } from './declaration';
import { FEATURE_NAMES, FEATURES, type Feature } from './features';
import { lineOf, partsOf, readSource, type Found } from './tree';

const features = v.pipe(
	v.array(
		v.picklist(FEATURE_NAMES, `is nothing that can be looked for: use ${FEATURE_NAMES.join(', ')}`)
	),
	v.nonEmpty('names nothing')
);

const calledName = v.pipe(
	v.string(),
	v.regex(
		/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/,
		'is not the name of something to call, such as circle or Tone.start'
	)
);

const ownName = v.pipe(v.string(), v.regex(/^[A-Za-z_$][\w$]*$/, 'is not a name'));

const schema = v.pipe(
	v.strictObject({
		uses: v.optional(features),
		avoids: v.optional(features),
		inLoop: v.optional(v.pipe(v.array(calledName), v.nonEmpty('lists no function'))),
		calls: v.optional(v.record(calledName, rangeSchema)),
		declares: v.optional(
			v.strictObject({
				function: v.optional(ownName),
				class: v.optional(ownName),
				variable: v.optional(ownName)
			})
		)
	}),
	v.check(
		(options) => Object.values(options).some((asked) => asked !== undefined),
		'looks for nothing: add `uses`, `avoids`, `inLoop`, `calls` or `declares`'
	),
	v.check(
		({ uses = [], avoids = [] }) => !uses.some((feature) => avoids.includes(feature)),
		'both uses and avoids the same'
	)
);

type SourceOptions = v.InferOutput<typeof schema>;

/** What one option has against a text: what is missing or too much, and the line it looks at. */
type Lack = { missing?: string; extra?: string; line: number | null };

const lacksOf: ((options: SourceOptions, parts: Found[]) => Lack[])[] = [
	({ declares = {} }, parts) => {
		const declared = declarationsIn(parts);
		return Object.entries(declares)
			.filter(([kind, name]) => !declared.some((one) => one.kind === kind && one.name === name))
			.map(([, name]) => {
				const other = declared.find((one) => one.name === name);
				return { missing: name as string, line: other ? lineOf(other.node) : null };
			});
	},
	({ uses = [] }, parts) =>
		uses
			.filter((feature: Feature) => FEATURES[feature](parts).length === 0)
			.map((feature) => ({ missing: feature, line: null })),
	({ inLoop }, parts) => {
		if (!inLoop) return [];
		const sites = callSites(parts).filter((site) => inLoop.some((name) => isCallTo(site, name)));
		const repeated = repeatedSites(parts);
		const isRepeated = [...repeated].some(({ node }) => sites.some((site) => site.node === node));
		const [first] = sites;
		return isRepeated
			? []
			: [{ missing: inLoop[0] as string, line: first ? lineOf(first.node) : null }];
	},
	({ calls = {} }, parts) =>
		Object.entries(calls).flatMap(([name, range]): Lack[] => {
			const sites = callSites(parts).filter((site) => isCallTo(site, name));
			if (within(sites.length, range)) return [];
			const tooMany = sites.length > (range.max ?? Infinity);
			const at = tooMany ? sites[range.max ?? 0] : sites.at(-1);
			return [{ [tooMany ? 'extra' : 'missing']: name, line: at ? lineOf(at.node) : null }];
		}),
	({ avoids = [] }, parts) =>
		avoids.flatMap((feature: Feature) => {
			const [first] = FEATURES[feature](parts);
			return first ? [{ extra: feature, line: lineOf(first) }] : [];
		})
];

function see(options: SourceOptions, { code }: Evidence): Seen {
	const source = readSource(code);
	if (!('tree' in source))
		return { holds: false, values: { missing: [], extra: [], places: 0 }, line: source.line };
	const parts = partsOf(source.tree);
	const lacks = lacksOf.flatMap((lacking) => lacking(options, parts));
	const counted = [...(options.inLoop ?? []), ...Object.keys(options.calls ?? {})];
	const places = callSites(parts).filter((site) => counted.some((name) => isCallTo(site, name)));
	return {
		holds: lacks.length === 0,
		values: {
			missing: lacks.flatMap(({ missing }) => missing ?? []),
			extra: lacks.flatMap(({ extra }) => extra ?? []),
			places: places.length
		},
		line: lacks.find(({ line }) => line !== null)?.line ?? null
	};
}

/**
 * How the learner's text is written, for steps whose very point is a way of writing. It keeps silent until what the
 * sketch does is right.
 */
export const source = defineKind({
	schema,
	says: ['missing', 'extra', 'places'],
	waits: true,
	see
});
