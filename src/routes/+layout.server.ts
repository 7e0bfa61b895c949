import { getLocale } from '$lib/paraglide/runtime';
import type { LayoutServerLoad } from './$types';

/** What every page knows: who asks, how it is lit, in which language. */
export const load: LayoutServerLoad = ({ locals }) => ({
	session: locals.session,
	theme: locals.theme,
	locale: getLocale()
});
