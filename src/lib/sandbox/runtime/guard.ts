import { nextTask, realNow } from './intrinsics';

const FRAME_MILLISECONDS = 1000;
const SETUP_MILLISECONDS = 4000;
const MOST_CALLS_BETWEEN_LOOKS = 4096;

/** Readers and writers of the sketch's top-level names, as its first statement hands them over. */
export type Openings = Record<string, [read: () => unknown, write?: (value: unknown) => void]>;

/** The watch over one program's loops. */
export type Guard = {
	/** The names the program opened; empty until it has begun. */
	openings: () => Openings;
	/** Whether the program was broken off. */
	stopped: () => boolean;
	/** From now on a turn may take one second instead of four. */
	setupDone: () => void;
};

/**
 * Puts a guard under `name` where the program calls it with its line. It counts calls and now and then
 * looks at the clock; a turn of the event loop that lasts too long is broken off by throwing, and so is
 * everything the sketch tries after that. `tooLong` is told once, with the line.
 */
export function installGuard(name: string, tooLong: (line: number) => void): Guard {
	let left = 1;
	let stride = 16;
	let turnStart = 0;
	let lastLook = 0;
	let inTurn = false;
	let stopped: Error | null = null;
	let limit = SETUP_MILLISECONDS;
	let openings: Openings | null = null;

	function look(line: number): void {
		if (stopped) {
			left = 0;
			throw stopped;
		}
		const now = realNow();
		if (!inTurn) {
			inTurn = true;
			turnStart = now;
			lastLook = now;
			nextTask(() => {
				inTurn = false;
				left = 1;
			});
		}
		// Heavy loop bodies are looked at more often, light ones less.
		if (now - lastLook > 8) stride = Math.max(1, stride >> 2);
		else if (now - lastLook < 1 && stride < MOST_CALLS_BETWEEN_LOOKS) stride <<= 1;
		lastLook = now;
		left = stride;
		if (now - turnStart < limit) return;
		left = 0;
		stopped = new Error('This ran for too long and was stopped.');
		tooLong(line);
		throw stopped;
	}

	function guard(line: number): void {
		if (--left <= 0) look(line);
	}
	guard.open = (given: Openings) => {
		openings ??= given;
	};
	Object.freeze(guard);
	Object.defineProperty(window, name, { value: guard, enumerable: false });

	return {
		openings: () => openings ?? {},
		stopped: () => stopped !== null,
		setupDone: () => {
			limit = FRAME_MILLISECONDS;
		}
	};
}
