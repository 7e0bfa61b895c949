import { nextTask, realNow, realTimeout } from '../intrinsics';

const QUIET_TASKS = 3;
const PATIENCE_MILLISECONDS = 5000;

let open = 0;
let begun = false;

/** Counts a load until it has come or failed. Gives the same promise. */
export function watchLoad<Value>(load: Promise<Value>): Promise<Value> {
	begun = true;
	open++;
	const done = () => {
		open--;
	};
	load.then(done, done);
	return load;
}

/**
 * Settles when every file that was asked for has been read and decoded, and the sketch has been told; at
 * once while none ever was. On a virtual clock this makes the moment at which a file is there the same every time.
 */
export async function filesSettled(): Promise<void> {
	if (!begun) return;
	const began = realNow();
	for (let quiet = 0; quiet < QUIET_TASKS && realNow() - began < PATIENCE_MILLISECONDS;) {
		if (open > 0) await new Promise<void>((resolve) => realTimeout(resolve, 1));
		else await new Promise<void>(nextTask);
		quiet = open > 0 ? 0 : quiet + 1;
	}
}
