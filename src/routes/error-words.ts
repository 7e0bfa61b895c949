import { m } from '$lib/paraglide/messages';

/** What an error page says for an HTTP status: a heading, and what to do. */
export function errorWords(status: number): { heading: string; advice: string } {
	if (status === 404) return { heading: m.error_not_found(), advice: m.error_not_found_advice() };
	if (status === 403) return { heading: m.error_forbidden(), advice: m.error_forbidden_advice() };
	if (status === 503) return { heading: m.error_down(), advice: m.error_down_advice() };
	return { heading: m.error_broken(), advice: m.error_broken_advice() };
}
