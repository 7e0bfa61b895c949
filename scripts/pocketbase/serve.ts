import { waitForAnswer } from '../support/answers';
import { ClearFailure } from '../support/clear-failure';
import { startChild, type Child } from '../support/child';
import { commonFlags } from './migrate';

const ANSWER_WITHIN_MILLISECONDS = 20_000;

/** Starts PocketBase on loopback and resolves when it answers; a ClearFailure with what it said when it does not. */
export async function servePocketBase(
	binary: string,
	dataFolder: string,
	port: number
): Promise<Child> {
	const child = startChild(
		binary,
		['serve', `--http=127.0.0.1:${port}`, ...commonFlags(dataFolder)],
		{
			onLine: (line, from) => {
				// What hooks and PocketBase complain of; its own requests go to its log database.
				if (from === 'stderr') console.error(`PocketBase: ${line}`);
			}
		}
	);
	const health = `http://127.0.0.1:${port}/api/health`;
	if (await waitForAnswer(health, ANSWER_WITHIN_MILLISECONDS, () => !child.running())) return child;
	await child.stop();
	throw new ClearFailure(
		`PocketBase did not start: ${child.lastLines().at(-1) ?? 'it said nothing'}. Check the disk and the data folder ${dataFolder}.`
	);
}
