import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { lessonFiles } from '../../src/lib/lesson/fixtures/lesson';
import { measureOwnFiles, readCatalogue, readLessonFiles } from './read';

const folder = mkdtempSync(join(tmpdir(), 'skissa-lessons-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('reads text files by their paths, and nothing else', () => {
	const files: Record<string, string> = {
		...lessonFiles(),
		'.DS_Store': 'x',
		'files/.DS_Store': 'x',
		'files/photo.png': 'x',
		'files/words.md': 'åä'
	};
	for (const [path, text] of Object.entries(files)) {
		const file = join(folder, 'drawing/01-dots', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const expected = Object.keys(lessonFiles()).map((path) => `drawing/01-dots/${path}`);
	expect(Object.keys(readLessonFiles(folder)).sort()).toEqual(expected.sort());
	expect(measureOwnFiles(folder)).toEqual({
		'drawing/01-dots/files/photo.png': 1,
		'drawing/01-dots/files/words.md': 4
	});
});

it('finds no fault in the lessons that are here, each step with three hints', () => {
	const { courses, lessons, folders, faults } = readCatalogue('lessons');
	expect(faults).toEqual([]);
	expect(courses.flatMap((course) => course.lessons)).toHaveLength(lessons.length);
	expect(folders['first-marks']).toBe('lessons/visuals-and-sound/01-first-marks');
	for (const { steps } of lessons)
		for (const { checks, hints, alternatives, wrongs } of steps) {
			expect(hints).toHaveLength(3);
			// No sketch can pass or fail what is only answered.
			if (checks.every(({ condition }) => condition.kind === 'answer')) continue;
			expect(alternatives.length).toBeGreaterThanOrEqual(1);
			expect(wrongs.length).toBeGreaterThanOrEqual(2);
		}
});
