import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../support/clear-failure';
import { cacheFolder } from '../support/paths';

const LOCK = join(cacheFolder, 'build.lock');

/**
 * Runs `build` while no other script builds: two builds at once would take each other's files away. The lock of
 * a script that has ended does not count.
 */
export async function oneBuildAtATime(build: () => Promise<void>): Promise<void> {
	mkdirSync(cacheFolder, { recursive: true });
	while (!take()) await new Promise((settle) => setTimeout(settle, 200));
	const release = (): void => rmSync(LOCK, { force: true });
	process.once('exit', release);
	try {
		await build();
	} finally {
		release();
		process.off('exit', release);
	}
}

function take(): boolean {
	try {
		writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (systemCode(error) !== 'EEXIST') throw error;
		if (!holderLives()) rmSync(LOCK, { force: true });
		return false;
	}
}

function holderLives(): boolean {
	try {
		process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
		return true;
	} catch (error) {
		// Not ours to signal, but there.
		return systemCode(error) === 'EPERM';
	}
}
