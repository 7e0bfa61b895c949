/**
 * On Ctrl-C, SIGTERM or SIGHUP runs `stop` once and leaves with exit code 0; a second signal changes nothing,
 * because a terminal and npm may each send one.
 */
export function onStopSignal(stop: () => Promise<void>, exitCode: () => number = () => 0): void {
	let stopping = false;
	const leave = (): void => {
		if (stopping) return;
		stopping = true;
		void stop().finally(() => process.exit(exitCode()));
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
}
