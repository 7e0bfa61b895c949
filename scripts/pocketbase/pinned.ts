import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, inProject } from '../support/paths';

const MODULE = /^require github\.com\/pocketbase\/pocketbase v(\d+\.\d+\.\d+)$/m;

/** The PocketBase version Skissa runs, read from the one place it is pinned in: `pocketbase/go.mod`. */
export function pinnedVersion(): string {
	const version = MODULE.exec(readFileSync(inProject('pocketbase', 'go.mod'), 'utf8'))?.[1];
	if (!version) throw new Error('pocketbase/go.mod names no PocketBase version');
	return version;
}

/** Where the binary is kept; a new version or build recipe has another path. */
export function cachedPath(): string {
	const recipe = createHash('sha256');
	for (const file of ['main.go', 'go.sum'])
		recipe.update(readFileSync(inProject('pocketbase', file)));
	const name = `pocketbase-${pinnedVersion()}-${recipe.digest('hex').slice(0, 12)}`;
	return join(cacheFolder, process.platform === 'win32' ? `${name}.exe` : name);
}
