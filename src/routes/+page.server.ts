import { courses, lessons } from 'virtual:lessons';
import { readPublicWorks } from '$lib/gallery';
import { toProblem } from '$lib/server';
import type { PageServerLoad } from './$types';

const WORKS_SHOWN = 6;

/** Where the first lesson is, and the newest public works (none when PocketBase does not answer). */
export const load: PageServerLoad = async ({ locals }) => {
	const slug = courses[0]?.lessons[0];
	const first = lessons.find((lesson) => lesson.course === courses[0]?.id && lesson.slug === slug);
	const works = await readPublicWorks(locals.pocketbase, WORKS_SHOWN).catch((error: unknown) => {
		locals.log.warn({ code: toProblem(error).code }, 'works for the start page not readable');
		return [];
	});
	return { works, firstLesson: first ? { course: first.course, slug: first.slug } : null };
};
