import { nextTask, realNow } from './intrinsics';

const FRAME_MILLISECONDS = 1000;
const SETUP_MILLISECONDS = 4000;
const MOST_CALLS_BETWEEN_LOOKS = 4096;

/** The watch over one program's loops. */
export type Guard = {
	/** Puts the watch under a name by which a program calls it. */
	install: (name: string) => void;
	/** Whether the program was broken off. */
	stopped: () => boolean;
	/** Whether this was thrown to break the program off, now or the last time. */
	threw: (error: unknown) => boolean;
	/** The program that was broken off has been replaced, and nothing of it is left to run: what comes next may run. */
	release: () => void;
	/** It is being replaced while some of it may still have to end: what comes after this turn may run, `then` first. */
	releaseAfter: (then: () => void) => void;
	/** Work begins that has so long of its own for each of its turns, whatever was broken off before it. */
	begin: (milliseconds: number) => void;
	/** `setup` begins (a turn may take four seconds) or has ended (one second). */
	inSetup: (begun: boolean) => void;
};

/**
 * A guard that programs call with their line. It counts calls and now and then looks at the clock; a turn of the
 * event loop that lasts too long is broken off by throwing, and so is everything the sketch tries after that.
 * `tooLong` is told once, with the line in its unit and what is thrown.
 */
export function makeGuard(tooLong: (line: number, thrown: Error) => void): Guard {
	let left = 1;
	let stride = 16;
	let turnStart = 0;
	let lastLook = 0;
	let inTurn = false;
	let stopped: Error | null = null;
	let thrown: Error | null = null;
	let limit = SETUP_MILLISECONDS;

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
		thrown = stopped = new Error('This ran for too long and was stopped.');
		tooLong(line, stopped);
		throw stopped;
	}

	function guard(line: number): void {
		if (--left <= 0) look(line);
	}
	Object.freeze(guard);

	function release(): void {
		stopped = null;
		inTurn = false;
		left = 1;
	}

	return {
		install: (name) =>
			void Object.defineProperty(window, name, { value: guard, enumerable: false }),
		stopped: () => stopped !== null,
		threw: (error) => error !== null && error === thrown,
		release,
		releaseAfter: (then) =>
			nextTask(() => {
				release();
				then();
			}),
		begin: (milliseconds) => {
			release();
			limit = milliseconds;
		},
		inSetup: (begun) => {
			limit = begun ? SETUP_MILLISECONDS : FRAME_MILLISECONDS;
		}
	};
}
