import { answersInAddress, lessonsOf } from '$lib/learn';
import { outlines } from '../catalogue';
import type { PageServerLoad } from './$types';

/** The lessons a path may hold, and the answers in the address: only a form without scripts puts them there. */
export const load: PageServerLoad = ({ url }) => ({
	lessons: outlines().flatMap(lessonsOf),
	answers: answersInAddress(url.searchParams)
});
