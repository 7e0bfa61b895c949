import { goesBySketch } from '../checks/plan';
import type { LessonFile } from '../schema/lesson-file';
import type { Alternative, Wrong } from '../types';
import { syntaxError } from './blocks';
import type { LessonFault } from './fault';
import type { LineOf } from './yaml';

/** The sketch texts of one step; `start` is null when the author gave none. */
export type StepSketches = {
	start: string | null;
	solution: string | null;
	alternatives: Alternative[];
	wrongs: Wrong[];
};

type Found = { sketches: Map<string, StepSketches>; faults: LessonFault[] };

const PLACE = /^(?:(?<single>start|solution)|(?<folder>alt|wrong)\/(?<name>[^/]+))\.js$/;
const PLACES = 'start.js, solution.js, alt/<name>.js or wrong/<check>--<name>.js';

/** Sorts the files under `steps/` into the steps they belong to; each must belong somewhere and parse. */
export function findSketches(
	files: Record<string, string>,
	data: LessonFile,
	folder: string,
	lineOf: LineOf
): Found {
	const faults: LessonFault[] = [];
	const sketches = new Map<string, StepSketches>(
		data.steps.map(({ id }) => [id, { start: null, solution: null, alternatives: [], wrongs: [] }])
	);
	for (const [path, code] of Object.entries(files).sort(([a], [b]) => a.localeCompare(b))) {
		if (!path.startsWith('steps/')) continue;
		const at = { file: `${folder}/${path}`, line: 1 };
		const [, id = '', ...rest] = path.split('/');
		const step = data.steps.find((candidate) => candidate.id === id);
		const found = sketches.get(id);
		if (!step || !found) {
			faults.push({
				...at,
				message: `lesson.yml has no step \`${id}\``,
				remedy: `rename the folder to one of: ${[...sketches.keys()].join(', ')}`
			});
			continue;
		}
		const { single, folder: kind = single, name = '' } = PLACE.exec(rest.join('/'))?.groups ?? {};
		const check = name.split('--')[0] as string;
		if (!kind) {
			faults.push({
				...at,
				message: 'this file has no place in a step',
				remedy: `name it ${PLACES}`
			});
			continue;
		}
		const seen = step.checks.filter(({ condition }) => goesBySketch(condition));
		if (kind === 'wrong' && !seen.some(({ id: known }) => known === check)) {
			faults.push({
				...at,
				message: `step \`${id}\` has no check \`${check}\` to fail`,
				remedy: `name it <check>--<what went wrong>.js with one of: ${seen.map((known) => known.id).join(', ') || 'no checks a sketch can fail yet'}`
			});
			continue;
		}
		const error = syntaxError(code);
		const mayBreak = kind === 'start' && ['fix', 'arrange'].includes(step.kind);
		if (error && !mayBreak)
			faults.push({
				...at,
				line: error.line,
				message: `this sketch does not parse: ${error.message}`,
				remedy:
					'mend it: no check sees a sketch that cannot run; only the start of a `fix` or `arrange` step may be broken'
			});
		if (kind === 'start') found.start = code;
		else if (kind === 'solution') found.solution = code;
		else if (kind === 'alt') found.alternatives.push({ name, code });
		else found.wrongs.push({ check, name, code });
	}
	for (const [index, step] of data.steps.entries()) {
		const isSeen = step.checks.some(({ condition }) => goesBySketch(condition));
		if (isSeen && sketches.get(step.id)?.solution === null)
			faults.push({
				file: `${folder}/lesson.yml`,
				line: lineOf('steps', index),
				message: `step \`${step.id}\` has checks but no solution`,
				remedy: `add steps/${step.id}/solution.js that passes them all`
			});
	}
	const [firstStep] = data.steps;
	if (firstStep && sketches.get(firstStep.id)?.start === null)
		faults.push({
			file: `${folder}/lesson.yml`,
			line: lineOf('steps', 0),
			message: `step \`${firstStep.id}\` is the first and has no sketch to start from`,
			remedy: `add steps/${firstStep.id}/start.js`
		});
	return { sketches, faults };
}
