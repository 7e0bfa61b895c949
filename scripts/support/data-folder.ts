import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ClearFailure, systemCode } from './clear-failure';

const REASONS: Record<string, string> = {
	EACCES: 'this account may not write there',
	EPERM: 'this account may not write there',
	ENOENT: 'nothing can be made there',
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
		makeFolder(folder);
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

/** Node's own `recursive` never returns where the system answers ENOENT in a folder that exists, as below /proc. */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	const parent = dirname(folder);
	if (parent !== folder) makeFolder(parent);
	mkdirSync(folder);
}
