import { fail, ok, type Result } from '$lib/base';
import { getLocale } from '$lib/paraglide/runtime';
import { MAXIMUM_FILE_BYTES, MAXIMUM_FILES, MAXIMUM_FILES_BYTES } from '$lib/sandbox/host';
import type { Recognized } from './file-kind';
import { cleanName } from './file-name';
import { recognize } from './recognize';
import { sizeOverText } from './size-text';

/**
 * Whether a file may be added to a sketch that has `count` files of `used` bytes, and what it is. Fails with
 * `file_empty`, `file_too_large`, `file_unknown_type`, `file_unreadable`, `files_too_many` or `files_too_much`.
 */
export async function admit(
	file: File,
	count: number,
	used: number
): Promise<Result<Recognized & { name: string }>> {
	const name = cleanName(file.name) || 'file';
	const tooLarge = (bytes: number) => {
		const size = sizeOverText(bytes, MAXIMUM_FILE_BYTES, getLocale());
		return fail('file_too_large', { values: { name, size } });
	};
	if (file.size > MAXIMUM_FILE_BYTES) return tooLarge(file.size);
	if (count >= MAXIMUM_FILES)
		return fail('files_too_many', { values: { name, maximum: MAXIMUM_FILES } });
	try {
		const found = await recognize(file, name);
		// A folder that was dropped has a size of its own, and says only now that it has no bytes.
		if (file.size === 0) return fail('file_empty', { values: { name } });
		if (!found) return fail('file_unknown_type', { values: { name } });
		const { size } = found.bytes;
		if (size > MAXIMUM_FILE_BYTES) return tooLarge(size);
		if (used + size > MAXIMUM_FILES_BYTES) return fail('files_too_much', { values: { name } });
		return ok({ ...found, name });
	} catch {
		return fail('file_unreadable', { values: { name } });
	}
}
