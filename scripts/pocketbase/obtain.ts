import { step } from '../support/steps';
import { takeCached } from './cached';
import { requireBinary, requireRunning } from './configured';
import { download } from './download';
import { buildWithGo } from './go-build';
import { cachedPath, pinnedVersion } from './pinned';

/** How PocketBase is to be had: already running, as a binary to start, or not at all and why. */
export type Obtained =
	| { kind: 'running'; url: string }
	| { kind: 'binary'; path: string }
	| { kind: 'none'; reasons: string[] };

/**
 * Finds PocketBase in this order: the running one, the given binary, the cached one, the official release,
 * a build with Go. What was asked for by name and does not work is a ClearFailure rather than a reason to go on.
 */
export async function obtainPocketBase(wanted: {
	POCKETBASE_URL?: string;
	POCKETBASE_BIN?: string;
}): Promise<Obtained> {
	if (wanted.POCKETBASE_URL) {
		await requireRunning(wanted.POCKETBASE_URL);
		return { kind: 'running', url: wanted.POCKETBASE_URL };
	}
	if (wanted.POCKETBASE_BIN)
		return { kind: 'binary', path: await requireBinary(wanted.POCKETBASE_BIN) };

	const path = cachedPath();
	if (await takeCached(path)) return { kind: 'binary', path };

	const version = pinnedVersion();
	const notDownloaded = await step(`Downloading PocketBase ${version}`, () =>
		download(path, { version })
	);
	if (!notDownloaded) return { kind: 'binary', path };
	const notBuilt = await step(`Building PocketBase ${version} with Go`, () => buildWithGo(path));
	if (!notBuilt) return { kind: 'binary', path };
	return { kind: 'none', reasons: [`download: ${notDownloaded}`, `build: ${notBuilt}`] };
}
