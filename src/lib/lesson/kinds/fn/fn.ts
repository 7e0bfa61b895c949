import * as v from 'valibot';
import type { Json } from '$lib/sandbox/protocol';
import { MAXIMUM_EXPRESSION } from '../../schema/expression';
import { problemOf } from '../answer-problem';
import { defineKind, type Evidence } from '../kind';
import { writePlain } from '../plain';
import { within, type Seen, type SeenValue } from '../seen';
import { declarationLine } from '../source/declaration';
import type { Case } from './cases';
import { isSame } from './compare';
import { NUMBERED, questionsOf, type Outcome } from './questions';
import { fnSchema, MAXIMUM_CASES, sizeOf, type Draws, type FnOptions } from './schema';
import { drawsOther, givesNothing, givesOther, noFunction } from './words';

/** The most questions one check may put: a trace answers fifty, of all its checks. */
const MAXIMUM_QUESTIONS = 20;

/** Too many cases are refused already, before anyone has to make them. */
const isTooMany = ({ for: spans = {} }: FnOptions) => sizeOf(spans) > MAXIMUM_CASES;

const schema = v.pipe(
	fnSchema,
	v.check(
		(options) =>
			isTooMany(options) ||
			questionsOf(options).every(({ ask }) => ask.code.length <= MAXIMUM_EXPRESSION),
		'asks too much in one call: shorten its expressions or what the function is given'
	),
	v.check(
		(options) => isTooMany(options) || questionsOf(options).length <= MAXIMUM_QUESTIONS,
		({ input }) =>
			`puts ${questionsOf(input).length} questions to the sketch: ask for at most ${MAXIMUM_QUESTIONS} (with \`draws\`, each case is one)`
	)
);

/** What is wrong with one call; `got` and `wanted` as a sketch would have them. */
type Failure = { problem: SeenValue; got: string; wanted: string };

const EMPTY = '–';

function wantedCount({ count }: Draws, { count: worked }: Outcome): { min: number; max: number } {
	if (typeof count === 'object') return { min: count.min ?? 0, max: count.max ?? Infinity };
	const number = typeof count === 'number' ? count : worked;
	// What cannot be worked out is the author's mistake, not the learner's.
	if (typeof number !== 'number' || !Number.isFinite(number))
		throw new TypeError(`\`draws\` gives ${JSON.stringify(number ?? null)}, not a number`);
	return { min: number, max: number };
}

function writeRange({ min, max }: { min: number; max: number }): string {
	if (min === max) return String(min);
	return max === Infinity ? `≥ ${min}` : `${min}–${max}`;
}

function failureOf(
	call: string,
	{ gives, holds, draws }: Case,
	outcome: Outcome,
	counts: Record<string, number>,
	{ compare, tolerance }: FnOptions
): Failure | null {
	const value = outcome.value ?? null;
	const got = outcome.nothing ? EMPTY : writePlain(value);
	const isOther = gives !== undefined && !isSame(value, gives, compare, tolerance);
	if (isOther || (holds !== undefined && outcome.holds !== true)) {
		const wanted = gives === undefined ? null : writePlain(gives);
		const problem = outcome.nothing ? givesNothing(call) : givesOther(call, got, wanted);
		return { problem, got, wanted: wanted ?? EMPTY };
	}
	if (!draws) return null;
	const count = draws.any.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
	const range = wantedCount(draws, outcome);
	if (within(count, range)) return null;
	const [calls, wanted] = [String(count), writeRange(range)];
	const names = draws.any.map((name) => `\`${name}\``).join(' / ');
	return { problem: drawsOther(call, names, calls, wanted), got: calls, wanted };
}

function see(options: FnOptions, { answer, code }: Evidence): Seen {
	const { name } = options;
	const write = (args: Json[]) => `${name}(${args.map(writePlain).join(', ')})`;
	const failures: (Failure & { call: string; line: number | null })[] = [];
	let tried = 0;
	const fail = (call: string, failure: Failure, line: number | null = null) =>
		failures.push({ ...failure, call, line });
	for (const { ask, cases } of questionsOf(options)) {
		const answered = answer(ask.id);
		if ('error' in answered) {
			const { error } = answered;
			const at = NUMBERED.exec(error.detail)?.[1];
			const one = at === undefined && cases.length > 1 ? undefined : cases[Number(at ?? 0)];
			const call = one ? write(one.args) : `${name}(…)`;
			const detail = error.detail.replace(NUMBERED, (start) => start.replace(/\d+\n$/, ''));
			const problem = problemOf({ ...error, detail }, call);
			const wanted = one?.gives === undefined ? EMPTY : writePlain(one.gives);
			fail(call, { problem, got: EMPTY, wanted }, error.line);
			tried++;
			continue;
		}
		const outcomes = answered.value as Outcome[] | null;
		if (outcomes === null) {
			fail(`${name}(…)`, { problem: noFunction(name), got: EMPTY, wanted: EMPTY });
			tried++;
			continue;
		}
		for (const [at, one] of cases.entries()) {
			const outcome = outcomes[at] ?? {};
			if (outcome.skipped) continue;
			tried++;
			const call = write(one.args);
			const failure = failureOf(call, one, outcome, answered.counts, options);
			if (failure) fail(call, failure);
		}
	}
	const [first] = failures;
	return {
		holds: tried > 0 && failures.length === 0,
		values: {
			case: first?.call ?? EMPTY,
			got: first?.got ?? EMPTY,
			wanted: first?.wanted ?? EMPTY,
			failed: failures.length,
			tried,
			problem: first?.problem ?? EMPTY
		},
		line: first ? (first.line ?? declarationLine(code, name)) : null
	};
}

/**
 * What a function of the learner's gives back and draws when it is called with given values. Every call must give what
 * is looked for; the first that does not is told of.
 */
export const fn = defineKind({
	schema,
	says: ['case', 'got', 'wanted', 'failed', 'tried', 'problem'],
	needs: (options) => ({ asks: questionsOf(options).map(({ ask }) => ask) }),
	see
});
