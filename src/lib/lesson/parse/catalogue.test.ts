import { describe, expect, it } from 'vitest';
import { lessonFiles } from '../fixtures/lesson';
import { parseCatalogue } from './catalogue';
import { formatFault } from './fault';

const COURSES = `courses:
  - id: drawing
    title: { en: Drawing, sv: Teckning }
    summary: { en: Draw., sv: Rita. }
    practises: ["3.1"]
`;
const under = (folder: string, files: Record<string, string>) =>
	Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
const good = () => ({ 'courses.yml': COURSES, ...under('drawing/01-dots', lessonFiles()) });
const report = (files: Record<string, string>) => parseCatalogue(files).faults.map(formatFault);

describe('the catalogue', () => {
	it('lists courses with the slugs of their lessons', () => {
		const { courses, lessons, faults } = parseCatalogue(good());
		expect(faults).toEqual([]);
		expect(courses).toMatchObject([{ id: 'drawing', lessons: ['dots'] }]);
		expect(lessons.map(({ id }) => id)).toEqual(['dots']);
	});

	it('leaves a faulty lesson out and keeps the others', () => {
		const files = {
			...good(),
			...under('drawing/02-lines', { ...lessonFiles(), 'lesson.yml': 'id: lines\n' })
		};
		const { courses, lessons, faults } = parseCatalogue(files);
		expect(lessons.map(({ id }) => id)).toEqual(['dots']);
		expect(courses[0]?.lessons).toEqual(['dots']);
		expect(faults.map(formatFault)).toContain(
			'lessons/drawing/02-lines/lesson.yml:1 `minutes` is missing → add minutes: 20'
		);
	});

	it('refuses two lessons of one id', () => {
		expect(report({ ...good(), ...under('drawing/02-lines', lessonFiles()) })).toEqual([
			'lessons/drawing/02-lines/lesson.yml:1 the lesson id `dots` is taken by lessons/drawing/01-dots → choose another; learners’ progress hangs on it'
		]);
	});

	it('refuses a lesson of a course not listed', () => {
		expect(report({ ...good(), ...under('sound/01-beep', lessonFiles()) })[0]).toBe(
			'lessons/sound/01-beep:1 courses.yml lists no course `sound` → add it to lessons/courses.yml, or move the folder'
		);
	});

	it('refuses a course without lessons, and one listed twice', () => {
		const empty = COURSES + COURSES.replace('courses:\n', '').replace('drawing', 'sound');
		expect(report({ ...good(), 'courses.yml': empty })).toEqual([
			'lessons/courses.yml:6 course `sound` has no lesson → add a folder lessons/sound/01-…, or leave the course out for now'
		]);
		const twice = COURSES + COURSES.replace('courses:\n', '');
		expect(report({ ...good(), 'courses.yml': twice })).toEqual([
			'lessons/courses.yml:6 course id `drawing` is used twice → give this course another id'
		]);
	});

	it('names what courses.yml lacks', () => {
		expect(report({ ...good(), 'courses.yml': COURSES.replace(', sv: Rita.', '') })).toEqual([
			'lessons/courses.yml:4 course `drawing`: `sv` is missing → add sv: "…" (the Swedish text)'
		]);
		expect(report(under('drawing/01-dots', lessonFiles()))[0]).toMatch(
			/^lessons\/courses.yml:1 `courses` is missing/
		);
	});
});
