import { error } from '@sveltejs/kit';
import { outlines } from '../catalogue';
import type { PageServerLoad } from './$types';

/** One course in the reader's language, as a list of lessons and their steps. */
export const load: PageServerLoad = ({ params }) => {
	const course = outlines().find(({ id }) => id === params.course);
	if (!course) error(404, { message: 'No such course', code: 'not_found' });
	return { course };
};
