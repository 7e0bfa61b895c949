import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ClearFailure, systemCode } from '../support/clear-failure';
import { whyUnusable } from './try-binary';

/** The cached binary's path when there is one that runs, null when there is none; a damaged one is a ClearFailure. */
export async function takeCached(path: string): Promise<string | null> {
	if (!existsSync(path)) return null;
	const why = await whyUnusable(path);
	if (!why) return path;
	throw new ClearFailure(
		`The PocketBase in ${path} cannot be run: ${why}. Delete that file and start again.`
	);
}

/**
 * Lets `fill` write a binary beside its place in the cache and moves it there only when it runs, so that the cache
 * never holds half a file. Resolves to why that failed, or null. A folder that cannot be written is a ClearFailure.
 */
export async function fillCache(
	path: string,
	fill: (temporary: string) => Promise<string | null>
): Promise<string | null> {
	const temporary = `${path}.${process.pid}.part${process.platform === 'win32' ? '.exe' : ''}`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		const failure = await fill(temporary);
		if (failure) return failure;
		chmodSync(temporary, 0o755);
		const why = await whyUnusable(temporary);
		if (why) return `the file cannot be run: ${why}`;
		renameSync(temporary, path);
		return null;
	} catch (error) {
		const code = systemCode(error);
		if (!code) throw error;
		throw new ClearFailure(
			`PocketBase cannot be kept in ${dirname(path)} (${code}). Make room there and make it writable, then start again.`
		);
	} finally {
		rmSync(temporary, { force: true });
	}
}
