import { coursesFileSchema } from '../schema/courses-file';
import type { Course, Lesson } from '../types';
import { repeatedIds } from './duplicates';
import { sortFaults, type LessonFault } from './fault';
import { parseLesson } from './lesson';
import { lessonsInParts, partFaults } from './parts';
import { parseYaml } from './yaml';

/** Everything under `lessons/`; a lesson with a fault is left out and its faults listed. */
export type Catalogue = {
	courses: Course[];
	lessons: Lesson[];
	/** Each lesson's folder from the repository's root, by the lesson's id. */
	folders: Record<string, string>;
	faults: LessonFault[];
};

type Folders<Value> = Map<string, Record<string, Value>>;

function groupByLesson<Value>(files: Record<string, Value>): Folders<Value> {
	const folders: Folders<Value> = new Map();
	for (const [path, text] of Object.entries(files)) {
		const [course, lesson, ...rest] = path.split('/');
		if (!rest.length) continue;
		const folder = `${course}/${lesson}`;
		folders.set(folder, { ...folders.get(folder), [rest.join('/')]: text });
	}
	return new Map([...folders].sort(([a], [b]) => a.localeCompare(b)));
}

const namesIn = (sizes: Record<string, number>): Record<string, number> =>
	Object.fromEntries(
		Object.entries(sizes).map(([path, size]) => [path.replace(/^files\//, ''), size])
	);

/**
 * Reads the whole catalogue; `files` by path within `root`, `root` as faults name it, `sizes` in bytes of what lies in
 * the lessons' `files/`, by path too.
 */
export function parseCatalogue(
	files: Record<string, string>,
	root = 'lessons',
	sizes: Record<string, number> = {}
): Catalogue {
	const faults: LessonFault[] = [];
	const file = `${root}/courses.yml`;
	const parsed = parseYaml(files['courses.yml'] ?? '', file, coursesFileSchema);
	if (!parsed.ok) faults.push(...parsed.faults);
	const listed = parsed.ok ? parsed.value.data.courses : [];
	const lineOf = parsed.ok ? parsed.value.lineOf : () => 1;
	for (const { id, index } of repeatedIds(listed))
		faults.push({
			file,
			line: lineOf('courses', index, 'id'),
			message: `course id \`${id}\` is used twice`,
			remedy: 'give this course another id'
		});

	const folders = groupByLesson(files);
	const measured = groupByLesson(sizes);
	const lessons: Lesson[] = [];
	const places: Record<string, string> = {};
	const claimed = new Map<string, string>();
	for (const [folder, own] of folders) {
		const at = `${root}/${folder}`;
		const course = folder.split('/')[0] as string;
		if (parsed.ok && !listed.some(({ id }) => id === course))
			faults.push({
				file: at,
				line: 1,
				message: `courses.yml lists no course \`${course}\``,
				remedy: `add it to ${file}, or move the folder`
			});
		const lesson = parseLesson(own, at, namesIn(measured.get(folder) ?? {}));
		if (!lesson.ok) {
			faults.push(...lesson.faults);
			continue;
		}
		const { id, slug } = lesson.value;
		const claims = [`lesson id \`${id}\``, `address \`${course}/${slug}\``];
		const taken = claims.find((claim) => claimed.has(claim));
		if (taken) {
			faults.push({
				file: `${at}/lesson.yml`,
				line: 1,
				message: `the ${taken} is taken by ${claimed.get(taken)}`,
				remedy: 'choose another; learners’ progress hangs on it'
			});
			continue;
		}
		for (const claim of claims) claimed.set(claim, at);
		lessons.push(lesson.value);
		places[id] = at;
	}
	const numberOf = (id: string) => Number.parseInt(places[id]?.split('/').at(-1) ?? '', 10);
	const courses = listed.map((course, index) => {
		faults.push(...partFaults(course, index, file, lineOf));
		if (![...folders.keys()].some((folder) => folder.startsWith(`${course.id}/`)))
			faults.push({
				file,
				line: lineOf('courses', index),
				message: `course \`${course.id}\` has no lesson`,
				remedy: `add a folder ${root}/${course.id}/01-…, or leave the course out for now`
			});
		const own = lessons.filter((lesson) => lesson.course === course.id);
		return {
			...course,
			lessons: own.map(({ slug }) => slug),
			parts: lessonsInParts(course, own, numberOf)
		};
	});
	const order = (lesson: Lesson) => listed.findIndex(({ id }) => id === lesson.course);
	return {
		courses,
		lessons: lessons.toSorted((a, b) => order(a) - order(b)),
		folders: places,
		faults: sortFaults(faults)
	};
}
