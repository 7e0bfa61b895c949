import * as v from 'valibot';
import { rangeSchema } from '../../schema/range';

const seconds = v.pipe(v.number(), v.minValue(0, 'is below 0 seconds'));

/** Edges in hertz of the bands that have names. */
const NAMED: Record<string, readonly [number, number]> = {
	low: [20, 250],
	mid: [250, 4000],
	high: [4000, 20_000]
};
const OWN_BAND = /^(\d+)-(\d+)$/;

/** The edges of a band in hertz: of `low`, `mid` or `high`, or of one written as `250-2000`. */
export function bandOf(name: string): readonly [number, number] {
	const [, from, to] = OWN_BAND.exec(name) ?? [];
	return NAMED[name] ?? [Number(from), Number(to)];
}

const bandName = v.pipe(
	v.string(),
	v.check((name) => {
		const [from, to] = bandOf(name);
		return from < to;
	}, 'has a band that is not low, mid, high or hertz such as 250-2000')
);

/** What an author writes under `audio`. */
export const audioSchema = v.pipe(
	v.strictObject({
		from: v.optional(seconds),
		to: v.optional(seconds),
		peak: v.optional(rangeSchema),
		rms: v.optional(rangeSchema),
		loudness: v.optional(rangeSchema),
		silence: v.optional(rangeSchema),
		clipping: v.optional(rangeSchema),
		balance: v.optional(rangeSchema),
		width: v.optional(rangeSchema),
		hertz: v.optional(rangeSchema),
		midi: v.optional(rangeSchema),
		bands: v.optional(v.record(bandName, rangeSchema)),
		sweep: v.optional(rangeSchema),
		onsets: v.optional(rangeSchema),
		attack: v.optional(rangeSchema),
		decay: v.optional(rangeSchema),
		release: v.optional(rangeSchema),
		sounds: v.optional(
			v.picklist(['first', 'any', 'every'], 'must be `first`, `any` or `every`'),
			'any'
		)
	}),
	v.check(
		({ from, to }) => from === undefined || to === undefined || from < to,
		'has a `from` that is not before its `to`'
	),
	v.check(
		({ loudness, from, to }) => loudness === undefined || (from === undefined && to === undefined),
		'asks for `loudness` in a span: it is measured over the whole sound; use `rms`, or leave out `from` and `to`'
	),
	v.check(
		({ from: _from, to: _to, sounds: _sounds, ...asked }) => Object.keys(asked).length > 0,
		'listens for nothing: add `peak: { max: -6 }` or `silence: { max: 0.9 }`'
	)
);

export type AudioOptions = v.InferOutput<typeof audioSchema>;
