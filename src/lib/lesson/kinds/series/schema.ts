import * as v from 'valibot';
import { rangeSchema, regionSchema } from '../../schema/range';
import { clockSchema, fpsSchema } from '../../schema/run';
import { frameSchema } from '../pixels';

const seed = v.pipe(v.number(), v.integer('must be a whole number'));
const among = <Item extends v.GenericSchema>(item: Item) =>
	v.optional(
		v.pipe(
			v.array(item),
			v.nonEmpty('lists nothing'),
			v.maxLength(9, 'lists more than nine: every one is a run more')
		)
	);

const compared = {
	of: v.optional(
		v.picklist(['pictures', 'calls', 'notes'], 'must be `pictures`, `calls` or `notes`'),
		'pictures'
	),
	frame: v.optional(frameSchema),
	region: v.optional(regionSchema),
	difference: v.optional(rangeSchema)
};

/** What `varies` and `repeats` compare, as written: runs that have one thing otherwise. */
export const seriesSchema = v.pipe(
	v.variant(
		'over',
		[
			v.strictObject({ over: v.literal('seeds'), among: among(seed), ...compared }),
			v.strictObject({ over: v.literal('clock'), among: among(clockSchema), ...compared }),
			v.strictObject({ over: v.literal('fps'), among: among(fpsSchema), ...compared })
		],
		'must be `seeds`, `clock` or `fps`'
	),
	v.check(
		({ over, of }) => over !== 'fps' || of !== 'calls',
		'compares `calls` over `fps`, where their number differs by itself: leave `of` out, or use `of: notes`'
	),
	v.check(
		({ of, frame, region }) => of === 'pictures' || (frame === undefined && region === undefined),
		'has a `frame` or a `region`, which only pictures have: remove it, or `of`'
	)
);

export type SeriesOptions = v.InferOutput<typeof seriesSchema>;
