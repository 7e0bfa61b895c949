import type { LessonFile } from '../schema/lesson-file';
import { runOf } from '../schema/run';
import type { Lesson, Step } from '../types';
import { arrangeFaults, arrangementOf } from './arrange';
import { sortFaults, type LessonFault, type Parsed } from './fault';
import { parseLessonYaml } from './lesson-yaml';
import { parityFaults } from './parity';
import { ownFileFaults, ownFilesOf } from './own-files';
import { pictureFaults } from './picture-faults';
import { parseProse, type Prose } from './prose';
import { findSketches, type StepSketches } from './sketches';

/** Longest file of a lesson, in characters: a sketch's own limit. */
export const MAXIMUM_FILE_LENGTH = 200_000;

const REQUIRED = {
	'lesson.yml': 'add it: docs/authoring-lessons.md shows a whole one',
	'en.md': 'add the English prose: `# Title`, a paragraph, `## Title {#step-id}` per step',
	'sv.md': 'add the Swedish prose: `# Titel`, ett stycke, `## Titel {#step-id}` per step'
};

function fileFaults(files: Record<string, string>, folder: string): LessonFault[] {
	const missing = Object.entries(REQUIRED)
		.filter(([path]) => files[path] === undefined)
		.map(([path, remedy]) => ({
			file: `${folder}/${path}`,
			line: 1,
			message: `${path} is missing`,
			remedy
		}));
	const large = Object.entries(files)
		.filter(([, text]) => text.length > MAXIMUM_FILE_LENGTH)
		.map(([path, text]) => ({
			file: `${folder}/${path}`,
			line: 1,
			message: `the file is too large: ${text.length} characters`,
			remedy: `shorten it to ${MAXIMUM_FILE_LENGTH} characters or fewer`
		}));
	return [...missing, ...large];
}

function assembleSteps(
	data: LessonFile,
	prose: { en: Prose; sv: Prose },
	sketches: Map<string, StepSketches>
): Step[] {
	let carried = '';
	return data.steps.map((step) => {
		const own = sketches.get(step.id) as StepSketches;
		const sections = { en: prose.en.sections.get(step.id), sv: prose.sv.sections.get(step.id) };
		const start = own.start ?? carried;
		carried = own.solution ?? start;
		return {
			...step,
			...own,
			run: runOf(data.run, step.run),
			goal: step.goal ?? null,
			ask: step.ask ?? null,
			arrange: arrangementOf(step, start),
			title: { en: sections.en?.title ?? '', sv: sections.sv?.title ?? '' },
			prose: { en: sections.en?.html ?? '', sv: sections.sv?.html ?? '' },
			start
		};
	});
}

/**
 * Reads one lesson from its files (`files` by path within the lesson's folder), or names everything an author must mend.
 * `sizes` are those of what lies in its `files/`, in bytes by name. `folder` is the lesson's folder from the repository's root, ending in `<course>/<NN-slug>`.
 */
export function parseLesson(
	files: Record<string, string>,
	folder: string,
	sizes: Record<string, number> = {}
): Parsed<Lesson> {
	const faults = fileFaults(files, folder);
	const [course = '', place = ''] = folder.split('/').slice(-2);
	const slug = /^\d{2}-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(place)?.[1];
	if (!slug)
		faults.push({
			file: folder,
			line: 1,
			message: `the folder \`${place}\` has no number to order it by`,
			remedy: 'name it like 01-first-marks: two digits, then words in lower case'
		});
	const [yml, english, swedish] = [files['lesson.yml'], files['en.md'], files['sv.md']];
	if (faults.length || yml === undefined || english === undefined || swedish === undefined)
		return { ok: false, faults: sortFaults(faults) };

	const prose = {
		en: parseProse(english, `${folder}/en.md`),
		sv: parseProse(swedish, `${folder}/sv.md`)
	};
	faults.push(...prose.en.faults, ...prose.sv.faults);
	const parsed = parseLessonYaml(yml, `${folder}/lesson.yml`);
	if (!parsed.ok) return { ok: false, faults: sortFaults([...faults, ...parsed.faults]) };
	const { data, lineOf } = parsed.value;
	faults.push(...pictureFaults(data, `${folder}/lesson.yml`, lineOf));
	faults.push(...ownFileFaults(data.files, sizes, folder, lineOf));
	faults.push(...parityFaults(data, prose, english, folder, lineOf));
	const found = findSketches(files, data, folder, lineOf);
	faults.push(...found.faults, ...arrangeFaults(data, found.sketches, folder, lineOf));
	if (faults.length) return { ok: false, faults: sortFaults(faults) };

	const { id, minutes, practises } = data;
	return {
		ok: true,
		value: {
			id,
			course,
			slug: slug as string,
			minutes,
			practises,
			title: { en: prose.en.title, sv: prose.sv.title },
			summary: { en: prose.en.summary, sv: prose.sv.summary },
			files: ownFilesOf(data.files, sizes),
			steps: assembleSteps(data, prose, found.sketches)
		}
	};
}
