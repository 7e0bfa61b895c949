import { search } from '$lib/learn';
import type { PageServerLoad } from './$types';
import { outlines, searchIndex } from './catalogue';

/** The courses in order, and what `?q=` is found in (null where nothing is looked for), in the reader's language. */
export const load: PageServerLoad = ({ url }) => {
	const query = url.searchParams.get('q')?.trim() ?? '';
	return {
		courses: outlines(),
		answer: query ? search(searchIndex(), query) : null
	};
};
