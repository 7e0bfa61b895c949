import { join } from 'node:path';
import { waitForAnswer } from '../support/answers';
import { ClearFailure } from '../support/clear-failure';
import { startChild, type Child } from '../support/child';
import { root } from '../support/paths';
import { buildFolder } from './build';

const ANSWER_WITHIN_MILLISECONDS = 20_000;

/** Addresses such as 0.0.0.0 mean "all of this machine's"; asking goes to loopback then. */
const reachable = (host: string): string =>
	host === '0.0.0.0'
		? '127.0.0.1'
		: host === '::'
			? '[::1]'
			: host.includes(':')
				? `[${host}]`
				: host;

/**
 * Starts the built app and resolves when it answers. `pocketBaseUrl` null means that it runs without PocketBase.
 * `say` gets its log: one JSON line per event.
 */
export async function serveApp(options: {
	host: string;
	port: number;
	origin: string;
	pocketBaseUrl: string | null;
	say: (line: string) => void;
}): Promise<Child> {
	const child = startChild(process.execPath, [join(buildFolder, 'index.js')], {
		folder: root,
		environment: {
			NODE_ENV: 'production',
			HOST: options.host,
			PORT: String(options.port),
			ORIGIN: options.origin,
			POCKETBASE_URL: options.pocketBaseUrl ?? '',
			BODY_SIZE_LIMIT: process.env.BODY_SIZE_LIMIT || '8M',
			SHUTDOWN_TIMEOUT: process.env.SHUTDOWN_TIMEOUT || '5'
		},
		onLine: (line) => {
			if (!line.startsWith('Listening on ')) options.say(line);
		}
	});
	const health = `http://${reachable(options.host)}:${options.port}/healthz`;
	if (await waitForAnswer(health, ANSWER_WITHIN_MILLISECONDS, () => !child.running())) return child;
	await child.stop();
	throw new ClearFailure(`The app did not start: ${child.lastLines().at(-1) ?? 'it said nothing'}`);
}
