import { withoutCodeMarks } from '$lib/base';
import type { Lesson, Locale } from '$lib/lesson';

/** All that can be found of a lesson, in one language; what search goes through and what travels to the browser. */
export type LessonWords = {
	course: string;
	slug: string;
	title: string;
	summary: string;
	/** What one practises, in words. */
	practises: string[];
	steps: { id: string; title: string; goal: string; prose: string }[];
};

const BLOCK = /<\/?(?:p|pre|ul|ol|li|h\d|blockquote|br|hr|table|tr|td|th)(?:\s[^>]*)?>/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Rendered prose as plain words; what stood on lines of its own is kept apart by a space. */
export const plainProse = (html: string): string =>
	html
		.replace(BLOCK, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
			if (name) return ENTITIES[name.toLowerCase()] ?? whole;
			return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
		})
		.replace(/\s+/g, ' ')
		.trim();

/** A lesson's words in one language; `competence` says one in that language. */
export const lessonWords = (
	lesson: Lesson,
	locale: Locale,
	competence: (code: string) => string
): LessonWords => ({
	course: lesson.course,
	slug: lesson.slug,
	title: lesson.title[locale],
	summary: lesson.summary[locale],
	practises: lesson.practises.map(competence),
	steps: lesson.steps.map((step) => ({
		id: step.id,
		title: step.title[locale],
		goal: withoutCodeMarks(step.goal?.[locale] ?? ''),
		prose: plainProse(step.prose[locale])
	}))
});
