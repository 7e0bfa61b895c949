const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

const inSeconds = (started: number): string => {
	const seconds = (performance.now() - started) / 1000;
	return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
};

/**
 * Runs one step of a script. A step of under a second says nothing; a longer one shows that it goes on
 * (a spinner on a terminal, a plain line elsewhere) and leaves one line with the time it took. All of it goes to
 * standard error: standard output is for what a script was asked for.
 */
export async function step<Value>(doing: string, run: () => Promise<Value>): Promise<Value> {
	const started = performance.now();
	const terminal = process.stderr.isTTY;
	let announced = false;
	let frame = 0;
	const announce = (): void => {
		if (performance.now() - started < 1000) return;
		if (terminal)
			process.stderr.write(
				`\r${FRAMES[frame++ % FRAMES.length]} ${doing} (${inSeconds(started)}) `
			);
		else if (!announced) console.error(`… ${doing}`);
		announced = true;
	};
	const timer = setInterval(announce, 100);
	const clear = (): void => {
		clearInterval(timer);
		if (announced && terminal) process.stderr.write('\r\u001b[2K');
	};
	try {
		const value = await run();
		clear();
		if (announced) console.error(`✓ ${doing} (${inSeconds(started)})`);
		return value;
	} catch (error) {
		clear();
		throw error;
	}
}
