import { readCursor, readPublicWorks, writeCursor } from '$lib/gallery';
import { toProblem } from '$lib/server';
import type { PageServerLoad } from './$types';

const WORKS_PER_PAGE = 24;

/** The public works, newest first, from the place `?before=` names; `works: null` when PocketBase does not answer. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const cursor = readCursor(url.searchParams.get('before'));
	try {
		// One more than shown tells whether there are older works, without counting them all.
		const found = await readPublicWorks(locals.pocketbase, WORKS_PER_PAGE + 1, cursor);
		const works = found.slice(0, WORKS_PER_PAGE);
		const last = works.at(-1);
		return {
			works,
			older: last && found.length > WORKS_PER_PAGE ? writeCursor(last) : null,
			isFirst: cursor === null
		};
	} catch (error) {
		// The page itself works, so it answers 200; but no cache may keep this state.
		const problem = toProblem(error);
		locals.log.warn({ code: problem.code }, 'gallery not readable');
		setHeaders({ 'Cache-Control': 'no-store' });
		return { works: null, older: null, isFirst: cursor === null };
	}
};
