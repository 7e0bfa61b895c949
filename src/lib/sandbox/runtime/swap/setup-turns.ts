import type { Guard } from '../guard';
import { realTimeout } from '../intrinsics';
import type { P5 } from '../p5';
import { endAll, type End, type Makings } from './makings';
import type { SetUpAgain } from './set-up-again';

/** How long an edit's `setup` waits for the one before it, which may never end. */
const WAITS_MILLISECONDS = 3000;

/** Runs `setup` again as often as edits ask for it, in turn: only the last time counts, and waits for the one that still runs. */
export class SetupTurns {
	#again: SetUpAgain;
	#guard: Guard;
	#makings: Makings;
	#failed: (error: unknown) => void;
	#isRunning = false;
	#times = 0;
	#running: Promise<void> | null = null;
	/** What earlier times of `setup` set going for good, until one of them has ended well. */
	#lasting = new Set<End>();

	/** `failed` is told what `setup` throws, once it has ended. */
	constructor(again: SetUpAgain, guard: Guard, makings: Makings, failed: (error: unknown) => void) {
		this.#again = again;
		this.#guard = guard;
		this.#makings = makings;
		this.#failed = failed;
	}

	/** Whether the time that counts is under way. */
	get isRunning(): boolean {
		return this.#isRunning;
	}

	/** Runs it; what it made before ends first, but music goes on. True when it counts and has ended well. */
	async run(p5: P5): Promise<boolean> {
		const time = ++this.#times;
		if (this.#running) {
			this.#again.await();
			await endOf(this.#running, WAITS_MILLISECONDS);
		}
		if (time !== this.#times) return false;
		for (const end of this.#makings.take('setup'))
			if (end.isLasting) this.#lasting.add(end);
			else endAll([end]);
		this.#isRunning = true;
		this.#guard.inSetup(true);
		let failed: unknown[] = [];
		try {
			await (this.#running = this.#again.run(p5));
		} catch (error) {
			failed = [error];
		}
		// Another edit waits for this to end, or has waited long enough.
		if (time !== this.#times) return false;
		this.#running = null;
		this.#isRunning = false;
		this.#guard.inSetup(false);
		for (const error of failed) this.#failed(error);
		return failed.length === 0;
	}

	/** Ends what earlier times set going for good: another has taken its place. */
	endLasting(): void {
		endAll(this.#lasting);
		this.#lasting.clear();
	}
}

/** When work has ended, well or not, but after so long at the latest. */
const endOf = (work: Promise<void>, milliseconds: number): Promise<void> =>
	new Promise((done) => {
		work.then(done, done);
		realTimeout(done, milliseconds);
	});
