import { goesBySketch, needsOf } from '../checks/plan';
import type { Condition } from '../kinds';
import type { LessonFile } from '../schema/lesson-file';
import type { Question } from '../schema/question';
import { runOf } from '../schema/run';
import { repeatedIds } from './duplicates';
import type { LessonFault } from './fault';
import type { LineOf } from './yaml';

/** The most questions a trace answers (`MAXIMUM_ASKS` of the sandbox's protocol). */
const MAXIMUM_ASKS = 50;

type Words = Pick<LessonFault, 'message' | 'remedy'>;
type Answer = Exclude<Extract<Condition, { kind: 'answer' }>['options'], true>;

/** What each form of answer is an answer to. */
const ANSWERS: Record<keyof Answer, Question['kind']> = {
	chosen: 'choose',
	oneOf: 'choose',
	order: 'order',
	number: 'number',
	inside: 'draw',
	words: 'write'
};

function answerFault(options: true | Answer, ask: Question | undefined): Words | null {
	if (!ask)
		return {
			message: 'goes by an answer, but the step asks nothing',
			remedy: 'add `ask:` to the step, such as ask: { write: { words: 15 } }'
		};
	if (options === true) return null;
	const form = (Object.keys(ANSWERS) as (keyof Answer)[]).find((key) => options[key] !== undefined);
	if (!form || ANSWERS[form] !== ask.kind)
		return {
			message: `looks at \`${form}\`, but the step asks to \`${ask.kind}\``,
			remedy: `use one of: true, ${Object.entries(ANSWERS)
				.filter(([, kind]) => kind === ask.kind)
				.map(([key]) => key)
				.join(', ')}`
		};
	if (!('options' in ask)) return null;
	const known = ask.options.map(({ id }) => id);
	const ids = [...(options.chosen ?? []), ...(options.oneOf ?? []), ...(options.order ?? [])];
	const unknown = ids.find((id) => !known.includes(id));
	if (unknown !== undefined)
		return {
			message: `\`${unknown}\` is none of the step’s options`,
			remedy: `use one of: ${known.join(', ')}`
		};
	if (ask.kind === 'choose' && !ask.several && (options.chosen?.length ?? 1) > 1)
		return {
			message: 'looks for several options, but one can be chosen',
			remedy: 'add `several: true` to the step’s `ask`, or write oneOf: […]'
		};
	return null;
}

/** Faults of what steps ask and of the checks that go by an answer, and of steps that ask the sketch too much. */
export function questionFaults(data: LessonFile, file: string, lineOf: LineOf): LessonFault[] {
	return data.steps.flatMap((step, at): LessonFault[] => {
		const faults: LessonFault[] = [];
		const fault = (line: number, where: string, { message, remedy }: Words) =>
			faults.push({ file, line, message: `step \`${step.id}\`${where} ${message}`, remedy });
		const { ask } = step;
		if (step.kind === 'predict' && !ask)
			fault(lineOf('steps', at), '', {
				message: 'is there to predict, but asks nothing',
				remedy: 'add what it asks, such as ask: { draw: true }'
			});
		if (ask && !step.goal)
			fault(lineOf('steps', at, 'ask'), '', {
				message: 'asks, but has no goal to say what',
				remedy: 'add goal: { en: "…", sv: "…" } with the question'
			});
		if (ask && 'options' in ask)
			for (const { id, index } of repeatedIds(ask.options))
				fault(lineOf('steps', at, 'ask', ask.kind, index), ':', {
					message: `option id \`${id}\` is used twice`,
					remedy: 'give this option another id'
				});
		for (const [index, { id, condition }] of step.checks.entries()) {
			const wrong = condition.kind === 'answer' ? answerFault(condition.options, ask) : null;
			const line = lineOf('steps', at, 'checks', index, 'answer');
			if (wrong) fault(line, `, check \`${id}\`:`, wrong);
		}
		for (const [index, { condition }] of step.coach.entries())
			if (!goesBySketch(condition))
				fault(lineOf('steps', at, 'coach', index), ', coach:', {
					message: `goes by what the learner says (\`${condition.kind}\`), which only checks hear`,
					remedy: 'use a kind that goes by the sketch, or make it a check'
				});
		const run = runOf(data.run, step.run);
		const asks = [...step.checks, ...step.coach]
			.map(({ condition }) => needsOf(condition, run).asks?.length ?? 0)
			.reduce((sum, count) => sum + count, 0);
		if (asks > MAXIMUM_ASKS)
			fault(lineOf('steps', at), '', {
				message: `puts ${asks} questions to the sketch, and ${MAXIMUM_ASKS} can be answered`,
				remedy: 'use fewer cases with `draws` in its `fn` checks, or fewer checks'
			});
		return faults;
	});
}
