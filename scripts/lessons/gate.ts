import type { Lesson, LessonFault } from '../../src/lib/lesson';
import { judgeSubject, seedsFor, subjectsOf, type Judge } from './judge';

/** What the gate found about one lesson. */
export type LessonReport = {
	lesson: string;
	folder: string;
	steps: number;
	sketches: number;
	traces: number;
	milliseconds: number;
	faults: LessonFault[];
};

/**
 * Runs every sketch of a lesson: the start must fail, solution and alternatives pass, each wrong fail exactly its
 * check, with `seeds` seeds where chance is in the sketch. `progress` hears how many of how many sketches are done.
 */
export async function gateLesson(
	lesson: Lesson,
	folder: string,
	judge: Judge,
	seeds: number,
	progress: (done: number, of: number) => void = () => {}
): Promise<LessonReport> {
	const started = performance.now();
	const subjects = subjectsOf(lesson, folder);
	const faults: LessonFault[] = [];
	let traces = 0;
	for (const [index, subject] of subjects.entries()) {
		progress(index, subjects.length);
		for (const seed of seedsFor(subject.code, subject.step.run.seed, seeds)) {
			traces++;
			const found = await judgeSubject(subject, seed, judge);
			faults.push(...found);
			// The same fault under four more seeds would say nothing new.
			if (found.length) break;
		}
	}
	return {
		lesson: lesson.id,
		folder,
		steps: lesson.steps.length,
		sketches: subjects.length,
		traces,
		milliseconds: Math.round(performance.now() - started),
		faults
	};
}
