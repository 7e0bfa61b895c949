/** Ends something a sketch made; what is lasting only once its maker has run again, which may keep it going. */
export type End = (() => void) & { isLasting?: true };

/** An edit that is on trial: `replaces` tells whether a unit of the last good program still plays what this one makes anew. */
export type OnTrial = { isOver: boolean; replaces: (maker: string) => boolean };

/**
 * What a sketch has made that outlives the text that made it: sounding nodes, timers, listeners. Each belongs to the
 * unit that was running, and ends when that unit is replaced; what is made while the sketch plays belongs to no unit.
 */
export class Makings {
	/** The key of the unit that is running, `setup`, or null while the sketch plays. */
	maker: string | null = null;
	/** The trial of an edit that is being taken in, null while there is none. */
	trial: OnTrial | null = null;
	#ends = new Map<string, Set<End>>();

	/** Notes something the running unit made; what is made while the sketch plays is not noted. */
	add(end: End): End | null {
		if (this.maker === null) return null;
		const ends = this.#ends.get(this.maker) ?? new Set();
		this.#ends.set(this.maker, ends.add(end));
		return end;
	}

	/** What a unit made has ended by itself. */
	forget(maker: string, end: End | null): void {
		if (end) this.#ends.get(maker)?.delete(end);
	}

	/** Whether a unit has made anything. */
	has(maker: string): boolean {
		return (this.#ends.get(maker)?.size ?? 0) > 0;
	}

	/** Takes what a unit made from it, to be ended or given back. */
	take(maker: string): Set<End> {
		const taken = this.#ends.get(maker) ?? new Set();
		this.#ends.delete(maker);
		return taken;
	}

	/** Gives back what was taken. */
	give(maker: string, ends: Set<End>): void {
		if (ends.size > 0) this.#ends.set(maker, ends);
	}

	/** Runs something as the work of a unit. */
	during<Given>(maker: string | null, work: () => Given): Given {
		const before = this.maker;
		this.maker = maker;
		try {
			return work();
		} finally {
			this.maker = before;
		}
	}
}

/** Ends things, each whether or not another fails. */
export function endAll(ends: Iterable<End>): void {
	for (const end of ends) {
		try {
			end();
		} catch {
			// What cannot be ended any more has ended.
		}
	}
}
