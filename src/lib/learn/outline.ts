import type { Course, Lesson, Locale, StepKind } from '$lib/lesson';

/** A lesson as a list of steps, in one language: what a page needs that names lessons and does not teach them. */
export type LessonOutline = {
	id: string;
	course: string;
	slug: string;
	title: string;
	summary: string;
	minutes: number;
	/** DigComp competences. */
	practises: string[];
	steps: {
		id: string;
		title: string;
		kind: StepKind;
		/** Whether there is anything to pass; a free step is the learner's own. */
		canPass: boolean;
	}[];
};

/** Lessons in a row under a name; null where the course is not divided. */
export type PartOutline = { title: string | null; lessons: LessonOutline[] };

/** A course in one language; its parts hold all its lessons in order. */
export type CourseOutline = {
	id: string;
	title: string;
	summary: string;
	practises: string[];
	parts: PartOutline[];
};

/** A lesson's outline in one language. */
export const lessonOutline = (lesson: Lesson, locale: Locale): LessonOutline => ({
	id: lesson.id,
	course: lesson.course,
	slug: lesson.slug,
	title: lesson.title[locale],
	summary: lesson.summary[locale],
	minutes: lesson.minutes,
	practises: lesson.practises,
	steps: lesson.steps.map(({ id, title, kind, checks }) => ({
		id,
		title: title[locale],
		kind,
		canPass: checks.length > 0
	}))
});

/** A course's outline in one language, with those of `lessons` that are its. */
export function courseOutline(course: Course, lessons: Lesson[], locale: Locale): CourseOutline {
	const own = lessons
		.filter((lesson) => lesson.course === course.id)
		.map((lesson) => lessonOutline(lesson, locale));
	const parts = course.parts.map((part) => ({
		title: part.title[locale],
		lessons: own.filter(({ slug }) => part.lessons.includes(slug))
	}));
	return {
		id: course.id,
		title: course.title[locale],
		summary: course.summary[locale],
		practises: course.practises,
		parts: parts.length > 0 ? parts : own.length > 0 ? [{ title: null, lessons: own }] : []
	};
}

/** All lessons of a course in order. */
export const lessonsOf = ({ parts }: CourseOutline): LessonOutline[] =>
	parts.flatMap(({ lessons }) => lessons);

/** Minutes of lessons together. */
export const minutesOf = (lessons: Pick<LessonOutline, 'minutes'>[]): number =>
	lessons.reduce((all, { minutes }) => all + minutes, 0);
