import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../browser/find';
import { cacheFolder } from './paths';
import { hashOf } from './sources';

const folder = join(cacheFolder, 'passed');
const fileOf = (name: string): string => join(folder, `${name}.json`);

/** What a check goes by: these files and folders of the project as they are, on this Node and in this browser. */
export function keyOf(sources: readonly string[]): string {
	const browser = findChromium();
	const { size, mtimeMs } = browser ? statSync(browser) : { size: 0, mtimeMs: 0 };
	return createHash('sha256')
		.update([hashOf(sources, { tests: true }), process.version, browser, size, mtimeMs].join('\0'))
		.digest('hex');
}

/** What was remembered of a check that passed by just this key; null when there is nothing. */
export function recall(name: string, key: string): unknown {
	if (!existsSync(fileOf(name))) return null;
	try {
		const kept = JSON.parse(readFileSync(fileOf(name), 'utf8')) as {
			key?: unknown;
			what?: unknown;
		};
		return kept.key === key ? (kept.what ?? null) : null;
	} catch {
		// Cut off in the middle of writing: it is as if it had never passed.
		return null;
	}
}

/** Remembers that a check passed, in place of what was remembered of it before. */
export function remember(name: string, key: string, what: unknown): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(fileOf(name), JSON.stringify({ key, what }));
}

/** Forgets everything that passed. */
export const forgetAll = (): void => rmSync(folder, { recursive: true, force: true });
