import { goesBySketch, type Lesson, type LessonFault, type Step } from '../../src/lib/lesson';
import { judgeHarm, mustBeSafe } from './harm';
import { judgeSubject, seedsFor, subjectsOf, type Judge } from './judge';
import { changedSolutions, survives, type Survivor } from './survivors';

/** What the gate found about one lesson. */
export type LessonReport = {
	lesson: string;
	folder: string;
	steps: number;
	sketches: number;
	traces: number;
	milliseconds: number;
	faults: LessonFault[];
	/** Changes to solutions that no check notices: not faults, but worth an author's look. */
	mutants: number;
	survivors: Survivor[];
};

/** How a lesson is gone through: `seeds` for sketches with chance in them, `lanes` sketches at a time. */
export type GateOptions = {
	seeds: number;
	lanes?: number;
	/** Changed solutions tried at each step. */
	mutants?: number;
	/** How many of how many sketches are done. */
	progress?: (done: number, of: number) => void;
};

/** A step without the checks that no sketch can pass, since they go by what the learner says. */
const bySketch = (step: Step): Step => ({
	...step,
	checks: step.checks.filter(({ condition }) => goesBySketch(condition))
});

/**
 * Runs every sketch of a lesson: the start must fail, solution and alternatives pass, each wrong fail exactly its
 * check, under several seeds where chance is in the sketch, and all but the wrongs harm nobody. Faults are in the
 * order of the sketches.
 */
export async function gateLesson(
	lesson: Lesson,
	folder: string,
	judge: Judge,
	{ seeds, lanes = 1, mutants = 0, progress = () => {} }: GateOptions
): Promise<LessonReport> {
	const started = performance.now();
	const steps = lesson.steps.map(bySketch);
	const subjects = subjectsOf({ ...lesson, steps }, folder);
	const faults: LessonFault[][] = subjects.map(() => []);
	let traces = 0;
	const changed = steps.flatMap((step) => changedSolutions(step, folder, mutants));
	const survivors: Survivor[] = [];
	let done = 0;
	const tasks = [
		...subjects.map((subject, index) => async () => {
			for (const seed of seedsFor(subject.code, subject.step.run.seed, seeds)) {
				traces++;
				const found = await judgeSubject(subject, seed, judge);
				faults[index]?.push(...found);
				// The same fault under four more seeds would say nothing new.
				if (found.length) return;
			}
			if (!mustBeSafe(subject)) return;
			traces++;
			faults[index]?.push(...(await judgeHarm(subject, judge)));
		}),
		...changed.map((mutant) => async () => {
			traces++;
			if (await survives(mutant, judge)) survivors.push(mutant.survivor);
		})
	];
	const work = async () => {
		for (let task = tasks.shift(); task; task = tasks.shift()) {
			progress(done, subjects.length + changed.length);
			await task();
			done++;
		}
	};
	await Promise.all(Array.from({ length: lanes }, work));
	return {
		lesson: lesson.id,
		folder,
		steps: lesson.steps.length,
		sketches: subjects.length,
		traces,
		milliseconds: Math.round(performance.now() - started),
		faults: faults.flat(),
		mutants: changed.length,
		survivors: survivors.sort(
			(one, other) => one.file.localeCompare(other.file) || one.line - other.line
		)
	};
}
