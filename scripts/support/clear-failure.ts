/** A failure whose message is one line for the person at the terminal: what is wrong and what to do. */
export class ClearFailure extends Error {}

/** Runs a script's main function; a ClearFailure becomes one line and exit code 1, anything else keeps its trace. */
export async function runMain(main: () => Promise<void>): Promise<void> {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof ClearFailure ? error.message : error);
		process.exit(1);
	}
}

/** The `code` of a system error such as `ENOENT`, or an empty text. */
export const systemCode = (error: unknown): string =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
