import type { Lesson, LessonFault } from '../../src/lib/lesson';
import { subjectsOf } from './judge';
import { snippetsIn, unknownNames } from './names';

const REMEDY = 'spell it as p5 2 and Tone 15 do, or declare it in the sketch';

/**
 * Names in a lesson's sketches and in the code of its prose that nobody has: neither p5, nor Tone, nor the browser,
 * nor the lesson's own sketches. `files` by path within the lesson's folder. Sketches that are to go wrong may.
 */
export function nameFaults(
	lesson: Lesson,
	folder: string,
	files: Record<string, string>
): LessonFault[] {
	const subjects = subjectsOf(lesson, folder);
	const fault = (file: string, line: number, name: string): LessonFault => ({
		file,
		line,
		message: `\`${name}\` is a name nobody has`,
		remedy: REMEDY
	});
	const inSketches = subjects
		.filter(({ role, step }) => role !== 'wrong' && !(role === 'start' && step.kind === 'fix'))
		.flatMap(({ file, code }) =>
			unknownNames(code).map(({ name, line }) => fault(file, line, name))
		);
	// A snippet may show a line from within a function: whatever stands in a sketch is known.
	const own = subjects.flatMap(({ code }) => code.match(/[A-Za-z_$][\w$]*/g) ?? []);
	const inProse = ['en.md', 'sv.md'].flatMap((path) =>
		snippetsIn(files[path] ?? '').flatMap((snippet) =>
			unknownNames(snippet.code, own).map(({ name, line }) =>
				fault(`${folder}/${path}`, snippet.line + line - 1, name)
			)
		)
	);
	// A start carried over from the step before would say the same again.
	const seen = new Set<string>();
	return [...inSketches, ...inProse].filter(({ message, line }) => {
		const key = `${message} ${line}`;
		return !seen.has(key) && seen.add(key);
	});
}
