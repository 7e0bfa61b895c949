import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBench } from '../../tests/sandbox/bench/build';
import { serveBench } from '../../tests/sandbox/bench/serve';
import { cacheFolder } from '../support/paths';

/** The sandbox without the app around it, built and served on a loopback port; `entry` is the page's script. Close it. */
export async function openBench(entry?: string) {
	mkdirSync(cacheFolder, { recursive: true });
	// Within the project, whose modules are the kind that is built.
	const folder = mkdtempSync(join(cacheFolder, 'bench-'));
	await buildBench(folder, entry);
	const server = await serveBench(folder);
	return {
		origin: server.origin,
		async close() {
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
