import type { Trace } from '$lib/sandbox/protocol';
import type { Locale } from '../schema/text';
import type { Step } from '../types';
import { seeCondition } from './condition';
import { fillSay } from './say';

/** What one check has to say while it is not passed: `text` for the learner, `line` (from 1) where in their code it looks. */
export type Feedback = { check: string; passed: boolean; text: string; line: number | null };

/** Checks that could not be evaluated: passed for the learner, reported to the author. */
export type CrashedCheck = { check: string; message: string };

/** What a step's checks make of one trace. */
export type StepVerdict = {
	/** Ids of the checks passed. */
	passed: string[];
	/** One entry per check, in order. */
	feedback: Feedback[];
	/** Something noticed on the way, while not everything is passed. */
	coach: string | null;
	crashed: CrashedCheck[];
};

type Checked = Pick<Step, 'checks' | 'coach'>;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function coachSays(
	step: Checked,
	trace: Trace,
	locale: Locale,
	crashed: CrashedCheck[]
): string | null {
	for (const { condition, say } of step.coach) {
		try {
			const seen = seeCondition(condition, trace);
			if (seen.holds) return fillSay(say, seen.values, locale);
		} catch (error) {
			crashed.push({ check: 'coach', message: messageOf(error) });
		}
	}
	return null;
}

/** Holds a step's checks against what the sketch did; never throws, whatever a check does. */
export function evaluateChecks(step: Checked, trace: Trace, locale: Locale): StepVerdict {
	const crashed: CrashedCheck[] = [];
	const feedback = step.checks.map(({ id, condition, say }): Feedback => {
		try {
			const { holds, values, line } = seeCondition(condition, trace);
			return {
				check: id,
				passed: holds,
				text: holds ? '' : fillSay(say, values, locale),
				line: holds ? null : line
			};
		} catch (error) {
			crashed.push({ check: id, message: messageOf(error) });
			return { check: id, passed: true, text: '', line: null };
		}
	});
	const passed = feedback.filter((entry) => entry.passed).map(({ check }) => check);
	const unfinished = passed.length < feedback.length || feedback.length === 0;
	const coach = unfinished ? coachSays(step, trace, locale, crashed) : null;
	return { passed, feedback, coach, crashed };
}
