import type { Trace } from '$lib/sandbox/protocol';
import { kindOf, type Condition } from '../kinds';
import type { Evidence, Said } from '../kinds/kind';
import type { Box, Seen } from '../kinds/seen';
import type { Locale } from '../schema/text';
import type { Step } from '../types';
import { keyOf, type Checked } from './plan';
import { fillSay } from './say';

/**
 * What one check has to say while it is not passed: `text` for the learner, `line` (from 1) where in their code it
 * looks. `boxes` and `onsets` are where and when lay what it counted.
 */
export type Feedback = {
	check: string;
	passed: boolean;
	text: string;
	line: number | null;
	boxes: readonly Box[];
	onsets: readonly number[];
	/** It has not looked yet, as long as another check is not passed. */
	waiting?: true;
};

/** Checks that could not be evaluated: passed for the learner, reported to the author. */
export type CrashedCheck = { check: string; message: string };

/** What a step's checks make of what a sketch did. */
export type StepVerdict = {
	/** Ids of the checks passed. */
	passed: string[];
	/** One entry per check, in order. */
	feedback: Feedback[];
	/** Something noticed on the way, while not everything is passed. */
	coach: string | null;
	crashed: CrashedCheck[];
};

/** What a sketch did: the step's own run, the others of its plan by key, the text, and what the learner said beside it. */
export type Runs = {
	own: Trace;
	varied: ReadonlyMap<string, Trace>;
	code: string;
	said: Said;
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function evidenceFor(name: string, { run }: Checked, runs: Runs): Evidence {
	const { own: trace, varied, code, said } = runs;
	return {
		check: name,
		run,
		trace,
		varied(variation) {
			const other = varied.get(keyOf(variation));
			if (!other) throw new RangeError(`${name} was not run with ${keyOf(variation)}`);
			return other;
		},
		answer(id) {
			const answer = trace.answers[`${name}:${id}`];
			if (!answer) throw new RangeError(`${name} did not ask ${id}`);
			return answer;
		},
		code,
		said
	};
}

/** Holds a condition against what a sketch did; throws on a kind this version does not know. */
export function seeCondition({ kind, options }: Condition, evidence: Evidence): Seen {
	const known = kindOf(kind);
	if (!known) throw new TypeError(`Unknown kind of check: ${kind}`);
	return known.see(options, evidence);
}

function coachSays(
	step: Checked,
	runs: Runs,
	locale: Locale,
	crashed: CrashedCheck[]
): string | null {
	for (const [at, { condition, say }] of step.coach.entries()) {
		try {
			const seen = seeCondition(condition, evidenceFor(`coach ${at + 1}`, step, runs));
			if (seen.holds) return fillSay(say, seen.values, locale);
		} catch (error) {
			crashed.push({ check: 'coach', message: messageOf(error) });
		}
	}
	return null;
}

const NOTHING_SEEN = { text: '', line: null, boxes: [], onsets: [] };

/** Holds a step's checks against what the sketch did; never throws, whatever a check does. */
export function evaluateChecks(step: Checked, runs: Runs, locale: Locale): StepVerdict {
	const crashed: CrashedCheck[] = [];
	const evaluate = ({ id, condition, say }: Step['checks'][number]): Feedback => {
		try {
			const seen = seeCondition(condition, evidenceFor(id, step, runs));
			const { boxes = [], onsets = [] } = seen;
			if (seen.holds) return { ...NOTHING_SEEN, check: id, passed: true, boxes, onsets };
			const text = fillSay(say, seen.values, locale);
			return { check: id, passed: false, text, line: seen.line, boxes, onsets };
		} catch (error) {
			crashed.push({ check: id, message: messageOf(error) });
			return { ...NOTHING_SEEN, check: id, passed: true };
		}
	};
	const waits = ({ condition }: Step['checks'][number]) => kindOf(condition.kind)?.waits === true;
	const first = new Map(
		step.checks.filter((check) => !waits(check)).map((check) => [check.id, evaluate(check)])
	);
	const ready = [...first.values()].every(({ passed }) => passed);
	const feedback = step.checks.map(
		(check): Feedback =>
			first.get(check.id) ??
			(ready ? evaluate(check) : { ...NOTHING_SEEN, check: check.id, passed: false, waiting: true })
	);
	const passed = feedback.filter((entry) => entry.passed).map(({ check }) => check);
	const unfinished = passed.length < feedback.length || feedback.length === 0;
	const coach = unfinished ? coachSays(step, runs, locale, crashed) : null;
	return { passed, feedback, coach, crashed };
}
