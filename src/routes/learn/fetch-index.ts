import { version } from '$app/environment';
import { buildIndex, type LessonWords, type SearchIndex } from '$lib/learn';
import { getLocale } from '$lib/paraglide/runtime';
import { link } from '$lib/ui';

const fetched = new Map<string, Promise<SearchIndex | null>>();

async function ask(): Promise<SearchIndex | null> {
	try {
		const response = await fetch(link(`/learn/words?v=${encodeURIComponent(version)}`));
		return response.ok ? buildIndex((await response.json()) as LessonWords[]) : null;
	} catch {
		return null;
	}
}

/** The lessons made ready to be searched in this browser, asked for once; null when they cannot be fetched now. */
export async function fetchIndex(): Promise<SearchIndex | null> {
	const locale = getLocale();
	const asked = fetched.get(locale) ?? ask();
	fetched.set(locale, asked);
	const index = await asked;
	if (!index) fetched.delete(locale);
	return index;
}
