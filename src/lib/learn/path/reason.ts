import { m } from '$lib/paraglide/messages';
import type { Stop } from './find-path';
import { BECAUSE_WORDS, GIVES_WORDS } from './words';

/** A sentence that says why a lesson is in a path, in the reader's language. Throws on a lesson no path knows. */
export function reasonWords({ lesson, because }: Stop): string {
	const gives = GIVES_WORDS[lesson];
	const why = BECAUSE_WORDS[because];
	if (!gives || !why) throw new TypeError(`No words for ${because} of lesson ${lesson}`);
	return m.path_reason({ because: why(), gives: gives() });
}
