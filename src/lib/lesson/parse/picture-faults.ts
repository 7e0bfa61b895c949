import { planTraces } from '../checks/plan';
import type { LessonFile } from '../schema/lesson-file';
import { runOf } from '../schema/run';
import type { LessonFault } from './fault';
import type { LineOf } from './yaml';

/** How many frames of one run can be kept as pictures. */
export const MAXIMUM_PICTURES = 64;

/** Faults where the checks of a step look at more pictures than a run keeps. */
export const pictureFaults = (data: LessonFile, file: string, lineOf: LineOf): LessonFault[] =>
	data.steps.flatMap((step, index) => {
		const plan = planTraces({ ...step, run: runOf(data.run, step.run) });
		const count = plan.own.pixelFrames?.length ?? 0;
		if (count <= MAXIMUM_PICTURES) return [];
		return [
			{
				file,
				line: lineOf('steps', index, 'checks'),
				message: `step \`${step.id}\`: its checks look at the pictures of ${count} frames`,
				remedy: `let them look at ${MAXIMUM_PICTURES} frames or fewer together, or divide the step`
			}
		];
	});
