import { ensureBuilt } from './app/build';
import { serveApp } from './app/serve';
import { openPocketBase, type OpenPocketBase } from './pocketbase/open';
import type { Child } from './support/child';
import { runMain } from './support/clear-failure';
import { readEnvironment } from './support/environment';
import { requirePort } from './support/ports';
import { onStopSignal } from './support/signals';
import { step } from './support/steps';

await runMain(async () => {
	const environment = readEnvironment();
	let pocketBase: OpenPocketBase | null = null;
	let app: Child | null = null;
	let stopping = false;
	onStopSignal(async () => {
		stopping = true;
		// The app first: its last requests may still need PocketBase.
		await app?.stop();
		await pocketBase?.kept?.stop();
	});

	await requirePort(environment.PORT, environment.HOST);
	await ensureBuilt();
	pocketBase = await openPocketBase(environment);
	app = await step('Starting Skissa', () =>
		serveApp({
			host: environment.HOST,
			port: environment.PORT,
			origin: environment.ORIGIN,
			pocketBaseUrl: pocketBase?.url ?? null,
			say: console.log
		})
	);
	console.log(`Skissa is at ${environment.ORIGIN}`);

	const ending = await app.ended;
	if (stopping) return;
	console.error(
		`Skissa ended by itself (${ending}). Its last lines are above; start it again with: npm start`
	);
	await pocketBase?.kept?.stop();
	process.exit(1);
});
