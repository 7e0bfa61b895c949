import type { Step } from '../../src/lib/lesson';
import type { Judge } from './judge';
import { mutantsOf } from './mutants';

/** A change to a solution that no check notices. */
export type Survivor = { step: string; file: string; line: number; what: string };

/** A solution with one thing changed, and what is said of it should it pass. */
export type ChangedSolution = { step: Step; code: string; survivor: Survivor };

/** At most `most` changed solutions of a step; none where nothing is checked. */
export function changedSolutions(step: Step, folder: string, most: number): ChangedSolution[] {
	if (step.solution === null || !step.checks.length) return [];
	return mutantsOf(step.solution, most).map(({ what, line, code }) => ({
		step,
		code,
		survivor: { step: step.id, file: `${folder}/steps/${step.id}/solution.js`, line, what }
	}));
}

/** Whether a changed solution still passes every check, without an error. */
export async function survives({ step, code }: ChangedSolution, judge: Judge): Promise<boolean> {
	const outcome = await judge(step, code, step.run.seed);
	if ('problem' in outcome || outcome.errors.some(({ severity }) => severity === 'error'))
		return false;
	return outcome.verdict.passed.length === step.checks.length;
}
