import type { Check, LessonFault } from '../../src/lib/lesson';
import type { Judge, Subject } from './judge';

/** Long enough for three flashes to be told from four. */
const SECONDS = 2;

const check = (id: string, options: object, said: string): Check => ({
	id,
	condition: { kind: 'safe', options },
	say: { en: said, sv: said }
});

const CALM = check('flashes', { flashes: { max: 3 } }, 'it flashes {flashes} times in one second');
const DESCRIBED = check('described', { described: true }, 'nothing describes its picture');
const QUIET = check('peak', { peak: { max: -3 } }, 'it reaches {peak} dBFS');

const REMEDIES: Record<string, string> = {
	flashes: 'let the light change more slowly, or on less of the canvas: 3 are the most',
	described: "call `describe('…')` with what one would see",
	peak: 'turn its instruments down: −3 dBFS is the most'
};

/** A start may be too loud, where turning it down is the task. */
const rulesFor = ({ role }: Subject): Check[] =>
	role === 'start' ? [CALM, DESCRIBED] : [CALM, DESCRIBED, QUIET];

/** Whether a sketch of this role must harm nobody: a wrong one may be wrong in that, too. */
export const mustBeSafe = ({ role }: Subject): boolean => role !== 'wrong';

/**
 * What could harm somebody or leave somebody out, whatever the step asks: flashes, sound that is too loud, a picture
 * without words. A start that is broken on purpose has no run to be looked at.
 */
export async function judgeHarm(subject: Subject, judge: Judge): Promise<LessonFault[]> {
	const { step, code, file } = subject;
	const run = { ...step.run, seconds: Math.max(SECONDS, step.run.seconds) };
	const outcome = await judge({ checks: rulesFor(subject), coach: [], run }, code, run.seed);
	if ('problem' in outcome || outcome.errors.length > 0) return [];
	return outcome.verdict.feedback
		.filter(({ passed }) => !passed)
		.map(({ check: id, text, line }) => ({
			file,
			line: line ?? 1,
			message: `step \`${step.id}\`: ${text}`,
			remedy: REMEDIES[id] ?? ''
		}));
}
