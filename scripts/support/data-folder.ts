import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClearFailure, systemCode } from './clear-failure';

const REASONS: Record<string, string> = {
	EACCES: 'this account may not write there',
	EPERM: 'this account may not write there',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
	ENOTDIR: 'a part of the path is a file, not a folder',
	EEXIST: 'it is a file, not a folder'
};

/** Makes the folder if missing and writes to it once; otherwise a ClearFailure that says why not. */
export function requireWritable(folder: string): void {
	const probe = join(folder, `.skissa-write-${process.pid}`);
	try {
		mkdirSync(folder, { recursive: true });
		// A block rather than nothing, because an empty file still fits on a full disk.
		writeFileSync(probe, Buffer.alloc(4096));
		rmSync(probe);
	} catch (error) {
		const code = systemCode(error);
		throw new ClearFailure(
			`The data folder ${folder} cannot be used: ${REASONS[code] ?? (code || String(error))}. Mend that, or set SKISSA_DATA to another folder.`
		);
	}
}
