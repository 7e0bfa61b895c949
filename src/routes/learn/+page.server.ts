import { courses, lessons } from 'virtual:lessons';
import { getLocale } from '$lib/paraglide/runtime';

/** The courses in order, each with what its lessons need to be listed, in the reader's language. */
export function load() {
	const locale = getLocale();
	return {
		courses: courses.map((course) => ({
			id: course.id,
			title: course.title[locale],
			summary: course.summary[locale],
			lessons: lessons
				.filter((lesson) => lesson.course === course.id)
				.map((lesson) => ({
					id: lesson.id,
					slug: lesson.slug,
					title: lesson.title[locale],
					summary: lesson.summary[locale],
					minutes: lesson.minutes,
					/** Steps that can be passed; a free step at the end has nothing to pass. */
					steps: lesson.steps.filter((step) => step.checks.length > 0).map((step) => step.id)
				}))
		}))
	};
}
