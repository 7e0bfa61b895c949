import { serveApp } from '../../scripts/app/serve';
import { freePort } from '../../scripts/support/ports';
import { startPocketBase, type TestPocketBase } from './pocketbase';

/** The built app over a PocketBase of its own. */
export type TestApp = {
	/** Address without a slash at the end. */
	origin: string;
	pocketBase: TestPocketBase;
	/** What the server logged so far, one JSON line per event. */
	log: string[];
	stop: () => Promise<void>;
};

/** Starts the built app against a fresh PocketBase, each on a free loopback port. */
export async function startApp(): Promise<TestApp> {
	const pocketBase = await startPocketBase();
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const log: string[] = [];
	try {
		const server = await serveApp({
			host: '127.0.0.1',
			port,
			origin,
			pocketBaseUrl: pocketBase.url,
			say: (line) => log.push(line)
		});
		return {
			origin,
			pocketBase,
			log,
			async stop() {
				await server.stop();
				await pocketBase.stop();
			}
		};
	} catch (error) {
		await pocketBase.stop();
		throw error;
	}
}
