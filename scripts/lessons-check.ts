import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { openBrowserJudge } from './lessons/browser';
import { gateLesson, type LessonReport } from './lessons/gate';
import type { Lesson } from '../src/lib/lesson';
import { givenFiles } from './lessons/given-files';
import { nameFaults } from './lessons/name-faults';
import { printFaults, printLesson, showProgress } from './lessons/print';
import { readCatalogue } from './lessons/read';
import { passedLessons } from './lessons/unchanged';
import { ClearFailure, runMain } from './support/clear-failure';
import { inProject } from './support/paths';
import { step } from './support/steps';

// One browser for each processor: a trace is work, not waiting.
const lanes = Math.min(4, availableParallelism());

const USAGE = 'npm run lessons:check [-- PATH…] [--seeds 5] [--mutants 0] [--changed] [--json]';

function wholeNumber(name: string, text: string, least: number): number {
	const value = Number(text);
	if (!Number.isInteger(value) || value < least || value > 1000)
		throw new ClearFailure(`--${name} ${text} is not a whole number from ${least} to 1000.`);
	return value;
}

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				changed: { type: 'boolean', default: false },
				seeds: { type: 'string', default: '5' },
				mutants: { type: 'string', default: '0' }
			}
		});
		const seeds = wholeNumber('seeds', values.seeds, 1);
		const mutants = wholeNumber('mutants', values.mutants, 0);
		const paths = positionals.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
		const { json, changed } = values;
		return { json, changed, seeds, mutants, paths };
	} catch (error) {
		if (error instanceof ClearFailure) throw error;
		throw new ClearFailure(`${(error as Error).message} Usage: ${USAGE}`);
	}
}

/** The files of one lesson by their path within it; `folder` is named from the repository's root. */
const filesUnder = (files: Record<string, string>, folder: string): Record<string, string> => {
	const prefix = `${folder.replace(/^lessons\//, '')}/`;
	return Object.fromEntries(
		Object.entries(files)
			.filter(([path]) => path.startsWith(prefix))
			.map(([path, text]) => [path.slice(prefix.length), text])
	);
};

await runMain(async () => {
	const { json, changed, seeds, mutants, paths } = readArguments();
	const catalogue = readCatalogue(inProject('lessons'));
	const wanted = (file: string) =>
		!paths.length || paths.some((path) => file === path || `${file}/`.startsWith(`${path}/`));
	const passedOnes = passedLessons(seeds);
	const folderOf = ({ id }: Lesson) => catalogue.folders[id] as string;
	const named = catalogue.lessons.filter((lesson) => wanted(folderOf(lesson)));
	const chosen = named.filter((lesson) => !(passedOnes.has(folderOf(lesson)) && changed));
	const unread = catalogue.faults.filter(
		({ file }) => wanted(file) || file.endsWith('/courses.yml')
	);
	if (!named.length && !unread.length)
		throw new ClearFailure(
			`No lesson lies under ${paths.join(', ')}. Name a folder such as lessons/visuals-and-sound/01-first-marks.`
		);
	if (!json) printFaults(unread);

	const reports: LessonReport[] = [];
	if (chosen.length) {
		const open = json
			? openBrowserJudge(lanes)
			: step('Opening browsers', () => openBrowserJudge(lanes));
		const { judge, give, close } = await open;
		try {
			for (const lesson of chosen) {
				const folder = folderOf(lesson);
				await give(givenFiles(lesson, folder));
				const progress = (done: number, of: number) => showProgress(lesson.id, done, of);
				const report = await gateLesson(lesson, folder, judge, {
					seeds,
					lanes,
					mutants,
					progress
				});
				report.faults.unshift(...nameFaults(lesson, folder, filesUnder(catalogue.files, folder)));
				reports.push(report);
				if (!report.faults.length && !mutants) passedOnes.add(folder);
				if (!json) printLesson(report);
			}
		} finally {
			await close();
		}
	}

	const faults = [...unread, ...reports.flatMap((report) => report.faults)];
	const unchanged = named.length - chosen.length;
	const passed = unchanged + reports.filter((report) => !report.faults.length).length;
	// A lesson that could not be read has faults in several files of one folder; it is still one lesson.
	const unreadable = new Set(unread.map(({ file }) => file.split('/').slice(0, 3).join('/'))).size;
	const failed = named.length - passed + unreadable;
	if (!json && unchanged) console.log(`✓ ${unchanged} unchanged since they passed`);
	if (json) console.log(JSON.stringify({ passed, failed, lessons: reports, faults }, null, '\t'));
	else console.log(`Lessons: ${passed} passed, ${failed} failed`);
	process.exitCode = faults.length ? 1 : 0;
});
