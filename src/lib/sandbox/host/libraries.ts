import { fail, ok, type Result } from '$lib/base';
import type { Library } from '../protocol';
// Served as its own file, unmodified; `exports` hides its path.
import toneUrl from '../../../../node_modules/tone/build/Tone.js?url';

/** Where the texts of the libraries are that a frame's document does not hold. */
export const libraryAddresses = { Tone: toneUrl };

/** What a frame is handed when a sketch needs it. */
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
