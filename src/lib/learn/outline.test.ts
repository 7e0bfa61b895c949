import { describe, expect, it } from 'vitest';
import type { Course, Lesson } from '$lib/lesson';
import { competenceWords } from './competences';
import { durationWords } from './duration';
import { courseOutline, lessonsOf, minutesOf } from './outline';

const both = (en: string) => ({ en, sv: `${en} på svenska` });
const lesson = (slug: string) =>
	({
		id: slug,
		course: 'kurs',
		slug,
		minutes: 20,
		practises: ['3.4'],
		title: both(slug),
		summary: both('sum'),
		steps: [
			{ id: 'one', kind: 'modify', title: both('One'), checks: [{}] },
			{ id: 'two', kind: 'make', title: both('Two'), checks: [] }
		]
	}) as unknown as Lesson;
const course: Course = {
	id: 'kurs',
	title: both('Course'),
	summary: both('About'),
	practises: [],
	lessons: ['a', 'b', 'c'],
	parts: [
		{ title: both('First'), lessons: ['a', 'b'] },
		{ title: both('Then'), lessons: ['c'] }
	]
};
const lessons = [lesson('a'), lesson('b'), lesson('c'), { ...lesson('x'), course: 'other' }];

describe('an outline', () => {
	it('puts a course in parts, in one language', () => {
		const outline = courseOutline(course, lessons, 'sv');
		expect(outline.title).toBe('Course på svenska');
		expect(outline.parts.map((part) => [part.title, part.lessons.map(({ id }) => id)])).toEqual([
			['First på svenska', ['a', 'b']],
			['Then på svenska', ['c']]
		]);
		expect(lessonsOf(outline)[0]?.steps).toEqual([
			{ id: 'one', title: 'One på svenska', kind: 'modify', canPass: true },
			{ id: 'two', title: 'Two på svenska', kind: 'make', canPass: false }
		]);
		expect(minutesOf(lessonsOf(outline))).toBe(60);
	});

	it('has one part without a name where the course is not divided, and none without lessons', () => {
		const undivided = { ...course, parts: [] };
		expect(courseOutline(undivided, lessons, 'en').parts).toMatchObject([
			{ title: null, lessons: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }
		]);
		expect(courseOutline(undivided, [], 'en').parts).toEqual([]);
	});
});

it.each([
	[20, '20 min'],
	[60, '1 h'],
	[95, '1 h 35 min'],
	[457, '7 h 35 min'],
	[478, '8 h']
])('%i minutes are %s', (minutes, words) => {
	expect(durationWords(minutes)).toBe(words);
});

it('has words for every competence', () => {
	const counts = { 1: 3, 2: 6, 3: 4, 4: 4, 5: 4 };
	const codes = Object.entries(counts).flatMap(([area, count]) =>
		Array.from({ length: count }, (_, at) => `${area}.${at + 1}`)
	);
	expect(codes).toHaveLength(21);
	for (const code of codes) expect(competenceWords(code)).not.toBe(code);
});
