import type { Child } from '../support/child';

const FIRST_WAIT_SECONDS = 1;
const LONGEST_WAIT_SECONDS = 30;
const STABLE_AFTER_MILLISECONDS = 60_000;

/** A server that is started again whenever it ends by itself. */
export type KeptAlive = { stop: () => Promise<void> };

/**
 * Watches a running server and starts it again with `start` when it ends, waiting 1, 2, 4 … 30 seconds between tries;
 * a minute of quiet resets the wait. `say` gets one line per event.
 */
export function keepAlive(
	first: Child,
	start: () => Promise<Child>,
	say: (line: string) => void
): KeptAlive {
	let current = first;
	let stopping = false;
	let wake = (): void => undefined;
	const watch = async (): Promise<void> => {
		let wait = FIRST_WAIT_SECONDS;
		for (;;) {
			const since = Date.now();
			const ending = await current.ended;
			if (stopping) return;
			if (Date.now() - since > STABLE_AFTER_MILLISECONDS) wait = FIRST_WAIT_SECONDS;
			say(
				`PocketBase ended (${ending}). It is started again in ${wait} s; until then pages that need it say so.`
			);
			for (;;) {
				await new Promise<void>((settle) => {
					const timer = setTimeout(settle, wait * 1000);
					wake = () => {
						clearTimeout(timer);
						settle();
					};
				});
				if (stopping) return;
				wait = Math.min(wait * 2, LONGEST_WAIT_SECONDS);
				try {
					current = await start();
					break;
				} catch (error) {
					say(`${error instanceof Error ? error.message : String(error)} Next try in ${wait} s.`);
				}
			}
			if (stopping) return current.stop();
			say('PocketBase answers again.');
		}
	};
	const watching = watch();
	return {
		async stop() {
			stopping = true;
			wake();
			await current.stop();
			await watching;
		}
	};
}
