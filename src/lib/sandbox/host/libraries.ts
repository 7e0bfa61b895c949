import { fail, ok, type Result } from '$lib/base';
import type { Library } from '../protocol';
// Served as their own files, unmodified, as their licences ask; `exports` hides these paths.
import p5Url from '../../../../node_modules/p5/lib/p5.min.js?url';
import toneUrl from '../../../../node_modules/tone/build/Tone.js?url';

/** Where the libraries' texts are on this site. */
export const libraryAddresses = { p5: p5Url, Tone: toneUrl };

/** The libraries a sketch can run with. */
export type LibraryName = keyof typeof libraryAddresses;

const loading = new Map<LibraryName, Promise<Result<Library>>>();

/**
 * The text of a library, fetched once per page because a sandboxed frame bypasses the browser's cache.
 * `library_unreachable` when it cannot be had; the next call tries again.
 */
export function loadLibrary(name: LibraryName): Promise<Result<Library>> {
	const known = loading.get(name);
	if (known) return known;
	const attempt = fetchText(name).then((result) => {
		if (!result.ok) loading.delete(name);
		return result;
	});
	loading.set(name, attempt);
	return attempt;
}

async function fetchText(name: LibraryName): Promise<Result<Library>> {
	try {
		const response = await fetch(libraryAddresses[name]);
		if (!response.ok) return fail('library_unreachable', { values: { name } });
		return ok({ name, text: await response.text() });
	} catch {
		return fail('library_unreachable', { values: { name } });
	}
}
