import * as v from 'valibot';
import type { Json } from '$lib/sandbox/protocol';
import { expressionSchema } from '../schema/expression';
import type { Text } from '../schema/text';
import { problemOf } from './answer-problem';
import { defineKind, type Evidence } from './kind';
import { writePlain } from './plain';
import type { Seen, SeenValue } from './seen';

const valueName = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z]\w*$/, 'is not the name of a value: use letters and digits'),
	v.check((name) => name !== 'problem', 'is taken: `{problem}` says why there is no answer')
);

const schema = v.union(
	[
		expressionSchema,
		v.strictObject({
			that: expressionSchema,
			says: v.optional(v.array(valueName), [])
		})
	],
	'must be one expression or { that: …, says: [names of values] }'
);

type AssertOptions = v.InferOutput<typeof schema>;

const expressionOf = (options: AssertOptions): string =>
	typeof options === 'string' ? options : options.that;
const namesOf = (options: AssertOptions): string[] =>
	typeof options === 'string' ? [] : options.says;

const isGroup = (value: Json | undefined): value is { [name: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function seenValue(value: Json | undefined): SeenValue {
	if (value === undefined || value === null) return '–';
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : '–';
	if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
	if (isGroup(value) && typeof value.share === 'number') return { share: value.share };
	if (isGroup(value) && typeof value.en === 'string' && typeof value.sv === 'string')
		return { en: value.en, sv: value.sv };
	return writePlain(value);
}

/** A line of the sketch, from 1; null where it is none. */
const lineIn = (value: Json | undefined): number | null =>
	typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : null;

function see(options: AssertOptions, { answer }: Evidence): Seen {
	const answered = answer('holds');
	const names = namesOf(options);
	const valuesFrom = (values: { [name: string]: Json }, problem: Text | string) => ({
		...Object.fromEntries(names.map((name) => [name, seenValue(values[name])])),
		problem
	});
	if ('error' in answered) {
		const { error } = answered;
		// What cannot be told as data is an answer of the author's expression, whatever the sketch did.
		if (error.kind === 'not_a_value') throw new TypeError(`The answer is no data: ${error.detail}`);
		const problem = problemOf(error, expressionOf(options));
		return { holds: false, values: valuesFrom({}, problem), line: error.line };
	}
	const { value } = answered;
	if (!isGroup(value) || !Object.hasOwn(value, 'holds'))
		return { holds: Boolean(value), values: valuesFrom({}, '–'), line: null };
	const values = isGroup(value.values) ? value.values : {};
	return {
		holds: Boolean(value.holds),
		values: valuesFrom(values, '–'),
		line: lineIn(value.line)
	};
}

/**
 * That one JavaScript expression, evaluated in the sandbox when the sketch has run, is true: for what no other kind
 * sees. In it `trace` is what was recorded, and the learner's names stand for what they are. In place of a truth it
 * may give `{ holds, line, values }`.
 */
export const assert = defineKind({
	schema,
	says: ['problem'],
	alsoSays: namesOf,
	needs: (options) => ({
		asks: [{ id: 'holds', code: expressionOf(options), calls: false }]
	}),
	see
});
