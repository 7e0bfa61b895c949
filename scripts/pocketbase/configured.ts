import { answers } from '../support/answers';
import { ClearFailure } from '../support/clear-failure';
import { whyUnusable } from './try-binary';

/** Makes sure that the PocketBase named by POCKETBASE_URL answers; a ClearFailure otherwise. */
export async function requireRunning(url: string): Promise<void> {
	if (await answers(`${url}/api/health`, 5000)) return;
	throw new ClearFailure(
		`POCKETBASE_URL=${url} does not answer as PocketBase. Start it, correct the address, or leave the variable out to let Skissa start its own.`
	);
}

/** Makes sure that the file named by POCKETBASE_BIN is a PocketBase that runs here; a ClearFailure otherwise. */
export async function requireBinary(path: string): Promise<string> {
	const why = await whyUnusable(path);
	if (!why) return path;
	throw new ClearFailure(
		`POCKETBASE_BIN=${path} cannot be run: ${why}. Point it to a PocketBase for this machine, or leave it out.`
	);
}
