import { ensureBuilt } from './app/build';
import { serveApp } from './app/serve';
import { keepAlive, type KeptAlive } from './pocketbase/keep-alive';
import { migrate } from './pocketbase/migrate';
import { obtainPocketBase } from './pocketbase/obtain';
import { servePocketBase } from './pocketbase/serve';
import type { Child } from './support/child';
import { runMain } from './support/clear-failure';
import { requireWritable } from './support/data-folder';
import { readEnvironment, type Environment } from './support/environment';
import { freePort, requirePort } from './support/ports';
import { onStopSignal } from './support/signals';
import { step } from './support/steps';

const USUAL_POCKETBASE_PORT = 8090;

/** Gets PocketBase going as the environment says; null when there is none to be had, which is then said once. */
async function openPocketBase(
	environment: Environment
): Promise<{ url: string; kept: KeptAlive | null } | null> {
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
	const port = await freePort(USUAL_POCKETBASE_PORT);
	const serve = (): Promise<Child> => servePocketBase(obtained.path, folder, port);
	const first = await step('Starting PocketBase', serve);
	return { url: `http://127.0.0.1:${port}`, kept: keepAlive(first, serve, console.error) };
}

await runMain(async () => {
	const environment = readEnvironment();
	let kept: KeptAlive | null = null;
	let app: Child | null = null;
	const stopAll = async (): Promise<void> => {
		// The app first: its last requests may still need PocketBase.
		await app?.stop();
		await kept?.stop();
	};
	let stopping = false;
	onStopSignal(async () => {
		stopping = true;
		await stopAll();
	});

	await requirePort(environment.PORT, environment.HOST);
	await ensureBuilt();
	const pocketBase = await openPocketBase(environment);
	kept = pocketBase?.kept ?? null;
	try {
		app = await step('Starting Skissa', () =>
			serveApp({
				host: environment.HOST,
				port: environment.PORT,
				origin: environment.ORIGIN,
				pocketBaseUrl: pocketBase?.url ?? null,
				say: console.log
			})
		);
	} catch (error) {
		await kept?.stop();
		throw error;
	}
	console.log(`Skissa is at ${environment.ORIGIN}`);

	const ending = await app.ended;
	if (stopping) return;
	console.error(
		`Skissa ended by itself (${ending}). Its last lines are above; start it again with: npm start`
	);
	await kept?.stop();
	process.exit(1);
});
