import { error } from '@sveltejs/kit';
import { courses, lessons } from 'virtual:lessons';
import { creditOf } from '$lib/lesson';
import { getLocale } from '$lib/paraglide/runtime';
import { link } from '$lib/ui';
import type { PageServerLoad } from './$types';

/**
 * A lesson to be read on paper, in one language. A step's code is null where it goes on from the step before: its start
 * is that step's solution then, and would give it away.
 */
export const load: PageServerLoad = ({ params, url }) => {
	const lesson = lessons.find(
		({ course, slug }) => course === params.course && slug === params.lesson
	);
	const course = courses.find(({ id }) => id === params.course);
	if (!lesson || !course) error(404, { message: 'No such lesson', code: 'not_found' });
	const locale = getLocale();
	const place = link(`/learn/${lesson.course}/${lesson.slug}`);
	return {
		course: course.title[locale],
		title: lesson.title[locale],
		summary: lesson.summary[locale],
		minutes: lesson.minutes,
		practises: lesson.practises,
		place,
		address: new URL(place, url.origin).href,
		credits: lesson.files.map(creditOf),
		steps: lesson.steps.map(({ id, title, prose, goal, ask, start }, at) => {
			const before = lesson.steps[at - 1];
			const goesOn = before && (start === before.solution || start === before.start);
			return {
				id,
				title: title[locale],
				prose: prose[locale],
				goal: goal?.[locale] ?? null,
				options: ask && 'options' in ask ? ask.options.map(({ text }) => text[locale]) : [],
				start: goesOn ? null : start
			};
		})
	};
};
