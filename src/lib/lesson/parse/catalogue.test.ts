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
const LESSON = lessonFiles()['lesson.yml'] ?? '';
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

	it('leaves a lesson out whose files are not as listed, and keeps the others', () => {
		const second = { ...lessonFiles(), 'lesson.yml': LESSON.replace('id: dots', 'id: lines') };
		const files = { ...good(), ...under('drawing/02-lines', second) };
		const sizes = { 'drawing/02-lines/files/a.csv': 3 };
		const { lessons, faults } = parseCatalogue(files, 'lessons', sizes);
		expect(lessons.map(({ id }) => id)).toEqual(['dots']);
		expect(faults.map(({ file }) => file)).toEqual(['lessons/drawing/02-lines/files/a.csv']);
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

	it('puts lessons in the parts of their course, and leaves empty parts out', () => {
		const parts = (...from: unknown[]) =>
			`${COURSES}    parts:\n${from.map((one) => `      - { title: { en: P, sv: D }, from: ${one} }\n`).join('')}`;
		const of = (text: string) => ({ ...good(), 'courses.yml': text });
		expect(parseCatalogue(of(parts(1, 2))).courses[0]?.parts).toEqual([
			{ title: { en: 'P', sv: 'D' }, lessons: ['dots'] }
		]);
		expect(parseCatalogue(good()).courses[0]?.parts).toEqual([]);
		expect(report(of(parts(2, 2)))).toEqual([
			'lessons/courses.yml:7 course `drawing`: no part holds the lessons before 2 → let the first part begin with `from: 1`',
			'lessons/courses.yml:8 course `drawing`: this part begins with lesson 2, the one before it with 2 → begin it later than lesson 2'
		]);
		expect(report(of(parts(1.5)))[0]).toBe(
			'lessons/courses.yml:7 course `drawing`: `from` must be a whole number → change 1.5'
		);
		expect(report(of(parts('first')))[0]).toMatch(
			/^lessons\/courses.yml:7 course `drawing`: `from` is "first", not a number/
		);
	});

	it('refuses a course whose address is taken, and a competence there is not', () => {
		expect(report({ 'courses.yml': COURSES.replace('id: drawing', 'id: path') })[0]).toBe(
			'lessons/courses.yml:2 course `path`: `id` is the address of another page under /learn → change "path"'
		);
		expect(report({ ...good(), 'courses.yml': COURSES.replace('3.1', '1.6') })[0]).toMatch(
			/^lessons\/courses.yml:5 course `drawing`: is not a DigComp competence/
		);
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
