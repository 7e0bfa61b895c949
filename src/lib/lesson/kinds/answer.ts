import * as v from 'valibot';
import { rangeSchema, regionSchema } from '../schema/range';
import { readSaid, wordCount } from '../schema/said';
import { idSchema } from '../schema/text';
import { defineKind, type Evidence } from './kind';
import { within, type Seen } from './seen';

const idList = v.pipe(v.array(idSchema), v.nonEmpty('lists no id'));

const schema = v.union(
	[
		v.literal(true),
		v.pipe(
			v.strictObject({
				chosen: v.optional(idList),
				oneOf: v.optional(idList),
				order: v.optional(v.pipe(v.array(idSchema), v.minLength(2, 'needs two ids or more'))),
				number: v.optional(rangeSchema),
				inside: v.optional(regionSchema),
				words: v.optional(rangeSchema)
			}),
			v.check(
				(options) => Object.values(options).filter((asked) => asked !== undefined).length === 1,
				'needs exactly one of: chosen, oneOf, order, number, inside, words'
			)
		)
	],
	'must be `true` (any answer) or one of { chosen, oneOf, order, number, inside, words }'
);

type AnswerOptions = v.InferOutput<typeof schema>;

/** Where (from 1) an order first puts something before what should come before it; 0 where it does not. */
function outOfPlace(given: string[], wanted: string[]): number {
	const named = given.map((id, at) => ({ id, at })).filter(({ id }) => wanted.includes(id));
	const wrong = named.findIndex(({ id }, at) => id !== wanted[at]);
	return wrong === -1 ? 0 : (named[wrong]?.at ?? 0) + 1;
}

const sameMembers = (one: string[], other: string[]) =>
	new Set(one).size === new Set(other).size && one.every((id) => other.includes(id));

function see(options: AnswerOptions, { check, said }: Evidence): Seen {
	const { chosen, order, number, place, text } = readSaid(said, check);
	const words = text === undefined ? 0 : wordCount(text);
	const wanted = options === true ? {} : options;
	const misplaced = order && wanted.order ? outOfPlace(order, wanted.order) : 0;
	const holds = () => {
		if (wanted.chosen) return chosen !== undefined && sameMembers(chosen, wanted.chosen);
		if (wanted.oneOf) return chosen?.length === 1 && wanted.oneOf.includes(chosen[0] as string);
		if (wanted.order)
			return (
				order !== undefined && misplaced === 0 && wanted.order.every((id) => order.includes(id))
			);
		if (wanted.number) return number !== undefined && within(number, wanted.number);
		if (wanted.words) return text !== undefined && within(words, wanted.words);
		if (wanted.inside) {
			const { left, top, right, bottom } = wanted.inside;
			const { x, y } = place ?? { x: -1, y: -1 };
			return within(x, { min: left, max: right }) && within(y, { min: top, max: bottom });
		}
		const some = (chosen?.length ?? 0) + (order?.length ?? 0) + words;
		return some > 0 || number !== undefined || place !== undefined;
	};
	return {
		holds: holds(),
		values: { number: number ?? '–', words, place: misplaced || '–' },
		line: null
	};
}

/**
 * What the learner has said beside their code to the step's own question: a choice, an order, a number, a place on the
 * canvas, or how much they wrote. Without more than `true`, that they said anything.
 */
export const answer = defineKind({
	schema,
	says: ['number', 'words', 'place'],
	unseen: () => true,
	see
});
