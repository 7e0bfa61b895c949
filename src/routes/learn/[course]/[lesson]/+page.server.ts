import { error } from '@sveltejs/kit';
import { courses, fileAddresses, lessons } from 'virtual:lessons';
import { getLocale } from '$lib/paraglide/runtime';
import type { PageServerLoad } from './$types';

/** One lesson as its learner needs it: prose in one language, none of what only proves the checks. */
export const load: PageServerLoad = ({ params, locals }) => {
	const lesson = lessons.find(
		({ course, slug }) => course === params.course && slug === params.lesson
	);
	const course = courses.find(({ id }) => id === params.course);
	if (!lesson || !course) error(404, { message: 'No such lesson', code: 'not_found' });
	const locale = getLocale();
	locals.early = { modules: [] };
	return {
		course: course.title[locale],
		addresses: fileAddresses[lesson.id] ?? [],
		lesson: {
			...lesson,
			steps: lesson.steps.map((step) => ({
				...step,
				prose: { en: '', sv: '', [locale]: step.prose[locale] },
				alternatives: [],
				wrongs: []
			}))
		}
	};
};
