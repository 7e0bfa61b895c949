import type { CoursesFile } from '../schema/courses-file';
import type { Lesson, Part } from '../types';
import type { LessonFault } from './fault';
import type { LineOf } from './yaml';

type Listed = CoursesFile['courses'][number];

/** Faults where a course's parts do not follow each other, or leave its first lessons out. */
export function partFaults(
	{ id, parts }: Listed,
	course: number,
	file: string,
	lineOf: LineOf
): LessonFault[] {
	return parts.flatMap(({ from }, index) => {
		const line = lineOf('courses', course, 'parts', index, 'from');
		const before = parts[index - 1];
		if (!before && from > 1)
			return {
				file,
				line,
				message: `course \`${id}\`: no part holds the lessons before ${from}`,
				remedy: 'let the first part begin with `from: 1`'
			};
		if (!before || from > before.from) return [];
		return {
			file,
			line,
			message: `course \`${id}\`: this part begins with lesson ${from}, the one before it with ${before.from}`,
			remedy: `begin it later than lesson ${before.from}`
		};
	});
}

/** A course's lessons in the parts they fall in; `numberOf` gives a lesson's place by its id. */
export const lessonsInParts = (
	{ parts }: Listed,
	lessons: Lesson[],
	numberOf: (id: string) => number
): Part[] =>
	parts
		.map(({ title, from }, index) => {
			const end = parts[index + 1]?.from ?? Infinity;
			const own = lessons.filter(({ id }) => numberOf(id) >= from && numberOf(id) < end);
			return { title, lessons: own.map(({ slug }) => slug) };
		})
		.filter((part) => part.lessons.length > 0);
