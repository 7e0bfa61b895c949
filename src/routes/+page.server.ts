import { courses, lessons } from 'virtual:lessons';
import { SUMMARY_FIELDS, toSummary, type SketchRecord } from '$lib/gallery';
import { toProblem } from '$lib/server';
import type { PageServerLoad } from './$types';

const WORKS_SHOWN = 6;

/** Where the first lesson is, and the newest public works (none when PocketBase does not answer). */
export const load: PageServerLoad = async ({ locals }) => {
	const slug = courses[0]?.lessons[0];
	const first = lessons.find((lesson) => lesson.course === courses[0]?.id && lesson.slug === slug);
	const works = await locals.pocketbase
		.collection('sketches')
		.getList<SketchRecord>(1, WORKS_SHOWN, {
			filter: 'visibility = "public" && hidden = false',
			sort: '-publishedAt,-id',
			expand: 'owner',
			fields: SUMMARY_FIELDS,
			skipTotal: true
		})
		.then(({ items }) => items.map(toSummary))
		.catch((error: unknown) => {
			locals.log.warn({ code: toProblem(error).code }, 'works for the start page not readable');
			return [];
		});
	return { works, firstLesson: first ? { course: first.course, slug: first.slug } : null };
};
