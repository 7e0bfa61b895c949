import type { LessonFile } from '../schema/lesson-file';
import type { Arrangement } from '../types';
import type { LessonFault } from './fault';
import type { StepSketches } from './sketches';
import type { LineOf } from './yaml';

type StepFile = LessonFile['steps'][number];

const linesOf = (code: string) => code.replace(/\s+$/, '').split(/\r\n?|\n/);

/** The lines an `arrange` step lets one move, and those that stay above and below; null for every other kind. */
export function arrangementOf(step: StepFile, start: string): Arrangement | null {
	if (step.kind !== 'arrange') return null;
	const all = linesOf(start);
	const [first, last] = step.arrange?.lines ?? [1, all.length];
	return {
		before: all.slice(0, first - 1),
		lines: all.slice(first - 1, last),
		after: all.slice(last)
	};
}

const sorted = (code: string) =>
	linesOf(code)
		.map((line) => line.trim())
		.filter(Boolean)
		.sort()
		.join('\n');

function startFault(step: StepFile, start: string): Pick<LessonFault, 'message' | 'remedy'> | null {
	const count = linesOf(start).length;
	const last = step.arrange?.lines[1] ?? count;
	if (last > count)
		return {
			message: `\`arrange\` moves lines up to ${last}, but the start has ${count}`,
			remedy: `write a last line of ${count} or less`
		};
	if ((arrangementOf(step, start)?.lines.length ?? 0) < 2)
		return {
			message: 'the start has fewer than two lines to put in order',
			remedy: 'write the lines in another order than the right one into start.js'
		};
	return null;
}

/** Faults of steps whose lines are to be put in order: the answers must be the start's lines in another order. */
export function arrangeFaults(
	data: LessonFile,
	sketches: Map<string, StepSketches>,
	folder: string,
	lineOf: LineOf
): LessonFault[] {
	return data.steps.flatMap((step, at): LessonFault[] => {
		const file = `${folder}/lesson.yml`;
		const where = `step \`${step.id}\``;
		if (step.kind !== 'arrange')
			return step.arrange
				? [
						{
							file,
							line: lineOf('steps', at, 'arrange'),
							message: `${where}: only steps of kind arrange have lines to put in order`,
							remedy: 'write `kind: arrange`, or remove `arrange`'
						}
					]
				: [];
		const line = lineOf('steps', at);
		const { start, solution, alternatives } = sketches.get(step.id) as StepSketches;
		if (start === null)
			return [
				{
					file,
					line,
					message: `${where} has no lines to put in order`,
					remedy: `add steps/${step.id}/start.js with the lines in another order than the right one`
				}
			];
		const fault = startFault(step, start);
		if (fault) return [{ file, line, message: `${where}: ${fault.message}`, remedy: fault.remedy }];
		const answers = [
			...(solution === null ? [] : [{ name: 'solution', code: solution }]),
			...alternatives.map(({ name, code }) => ({ name: `alt/${name}`, code }))
		];
		return answers
			.filter(({ code }) => sorted(code) !== sorted(start))
			.map(({ name }) => ({
				file: `${folder}/steps/${step.id}/${name}.js`,
				line: 1,
				message: 'this is not the start’s lines in another order',
				remedy: 'use each line of start.js as it stands, as often as it stands there'
			}));
	});
}
