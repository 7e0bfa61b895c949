import { openPocketBase, type OpenPocketBase } from './pocketbase/open';
import { startChild, type Child } from './support/child';
import { runMain } from './support/clear-failure';
import { readEnvironment } from './support/environment';
import { inProject, root } from './support/paths';
import { requirePort } from './support/ports';
import { onStopSignal } from './support/signals';

await runMain(async () => {
	const environment = readEnvironment();
	let pocketBase: OpenPocketBase | null = null;
	let vite: Child | null = null;
	let stopping = false;
	onStopSignal(async () => {
		stopping = true;
		await vite?.stop();
		await pocketBase?.kept?.stop();
	});

	await requirePort(environment.PORT, environment.HOST);
	pocketBase = await openPocketBase(environment);
	vite = startChild(
		process.execPath,
		[
			inProject('node_modules', 'vite', 'bin', 'vite.js'),
			'dev',
			`--host=${environment.HOST}`,
			`--port=${environment.PORT}`,
			'--strictPort',
			// What comes after "--" is the developer's: npm run dev -- --open
			...process.argv.slice(2)
		],
		{
			folder: root,
			environment: {
				POCKETBASE_URL: pocketBase?.url ?? '',
				ORIGIN: environment.ORIGIN,
				FORCE_COLOR: process.stdout.isTTY ? '1' : '0'
			},
			onLine: (line) => console.log(line)
		}
	);
	const ending = await vite.ended;
	if (stopping) return;
	await pocketBase?.kept?.stop();
	process.exit(ending === 0 ? 0 : 1);
});
