import type { Child } from '../support/child';
import { requireWritable } from '../support/data-folder';
import type { Environment } from '../support/environment';
import { freePort } from '../support/ports';
import { step } from '../support/steps';
import { keepAlive, type KeptAlive } from './keep-alive';
import { migrate } from './migrate';
import { obtainPocketBase } from './obtain';
import { servePocketBase } from './serve';

const USUAL_PORT = 8090;

/** A PocketBase that answers; `kept` is null when it was running already and is not ours to stop. */
export type OpenPocketBase = { url: string; kept: KeptAlive | null };

/**
 * Gets PocketBase going as the environment says, on loopback, over an up-to-date database. Null when there is none
 * to be had, which is then said once on the terminal.
 */
export async function openPocketBase(environment: Environment): Promise<OpenPocketBase | null> {
	const obtained = await obtainPocketBase(environment);
	if (obtained.kind === 'running') return { url: obtained.url, kept: null };
	if (obtained.kind === 'none') {
		console.warn(
			`Skissa runs without PocketBase: lessons and sketches work, accounts and the gallery do not (${obtained.reasons.join('; ')}). Set POCKETBASE_BIN to its binary to have them.`
		);
		return null;
	}
	const folder = environment.SKISSA_DATA;
	requireWritable(folder);
	await step('Updating the database', () => migrate(obtained.path, folder));
	const port = await freePort(USUAL_PORT);
	const serve = (): Promise<Child> => servePocketBase(obtained.path, folder, port);
	const first = await step('Starting PocketBase', serve);
	return { url: `http://127.0.0.1:${port}`, kept: keepAlive(first, serve, console.error) };
}
