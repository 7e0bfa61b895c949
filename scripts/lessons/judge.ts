import type { Checked, Lesson, LessonFault, Step, StepVerdict } from '../../src/lib/lesson';
import type { SketchProblem } from '../../src/lib/sandbox/protocol';

/** What the browser makes of one sketch held against one step. */
export type Judged = { verdict: StepVerdict; errors: SketchProblem[] };

/** Runs a sketch and holds a step's checks against what it did; a problem when it cannot even begin. */
export type Judge = (
	step: Checked,
	code: string,
	seed: number
) => Promise<Judged | { problem: string; line: number | null }>;

type Role = 'start' | 'solution' | 'alternative' | 'wrong';

/** One sketch of a lesson, and what is expected of it: `check` is the one a wrong sketch is named for. */
export type Subject = { step: Step; role: Role; file: string; code: string; check: string | null };

const RANDOM = /\b(random|randomGaussian|noise|shuffle)\s*\(/;

/** Every sketch of a lesson the gate runs. */
export function subjectsOf(lesson: Lesson, folder: string): Subject[] {
	return lesson.steps.flatMap((step): Subject[] => {
		const at = (name: string) => `${folder}/steps/${step.id}/${name}.js`;
		const { start, solution, alternatives, wrongs } = step;
		return [
			{ step, role: 'start', file: at('start'), code: start, check: null },
			...(solution === null
				? []
				: [{ step, role: 'solution' as const, file: at('solution'), code: solution, check: null }]),
			...alternatives.map(({ name, code }) => ({
				step,
				role: 'alternative' as const,
				file: at(`alt/${name}`),
				code,
				check: null
			})),
			...wrongs.map(({ name, check, code }) => ({
				step,
				role: 'wrong' as const,
				file: at(`wrong/${name}`),
				code,
				check
			}))
		];
	});
}

/** The seeds a sketch is run with: the lesson's own, and the following ones when chance is in it. */
export const seedsFor = (code: string, first: number, several: number): number[] =>
	Array.from({ length: RANDOM.test(code) ? several : 1 }, (_, index) => first + index);

const list = (ids: string[]) => ids.map((id) => `\`${id}\``).join(', ');

function expectation(
	{ step, role, check }: Subject,
	{ feedback, passed }: StepVerdict
): Pick<LessonFault, 'message' | 'remedy'> | null {
	const failed = feedback.filter((entry) => !entry.passed && !entry.waiting);
	const names = failed.map((entry) => entry.check);
	if (!step.checks.length) return null;
	if (role === 'start')
		return failed.length || step.kind === 'run'
			? null
			: {
					message: `the start passes everything already (${list(passed)})`,
					remedy: 'take something away from the start, or ask for more in lesson.yml'
				};
	if (role !== 'wrong')
		return failed.length
			? {
					message: `the ${role} does not pass ${list(names)}: “${failed[0]?.text}”`,
					remedy: 'mend the sketch, or loosen the check in lesson.yml'
				}
			: null;
	if (names.length === 1 && names[0] === check) return null;
	return {
		message: names.length
			? `this should fail only \`${check}\`, but fails ${list(names)}`
			: `this should fail \`${check}\`, but passes everything`,
		remedy: `change the sketch, rename it after the check it fails, or make \`${check}\` stricter`
	};
}

/** Everything the gate has against one sketch run with one seed. */
export async function judgeSubject(
	subject: Subject,
	seed: number,
	judge: Judge
): Promise<LessonFault[]> {
	const { step, role, file, code } = subject;
	const outcome = await judge(step, code, seed);
	const fault = (line: number | null, message: string, remedy: string): LessonFault => ({
		file,
		line: line ?? 1,
		message: `step \`${step.id}\`, seed ${seed}: ${message}`,
		remedy
	});
	const mayBreak = role === 'start' && ['fix', 'arrange'].includes(step.kind);
	if ('problem' in outcome)
		return mayBreak
			? []
			: [fault(outcome.line, `cannot run: ${outcome.problem}`, 'mend it at this line')];
	const { verdict, errors } = outcome;
	const crashed = verdict.crashed.map(({ check, message }) =>
		fault(null, `check \`${check}\` crashed: ${message}`, 'mend its options in lesson.yml')
	);
	const stopped = errors
		.slice(0, mayBreak || role === 'wrong' ? 0 : 1)
		.map(({ line, detail, code: name }) =>
			fault(line, `stops with an error: ${detail || name}`, 'mend it at this line')
		);
	const missed = expectation(subject, verdict);
	const line = verdict.feedback.find((entry) => !entry.passed)?.line ?? null;
	return [...crashed, ...stopped, ...(missed ? [fault(line, missed.message, missed.remedy)] : [])];
}
