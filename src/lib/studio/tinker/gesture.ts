const APART_MILLISECONDS = 1000;

/** Tells which movements of one control belong together: those of one hold, or those that follow each other closely. */
export class Gesture {
	#key = '';
	#count = 0;
	#movedAt = -Infinity;
	#isHeld = false;

	/** The control is held, as by a finger or a mouse, until `release`. */
	hold(): void {
		this.#count += 1;
		this.#isHeld = true;
	}

	release(): void {
		this.#isHeld = false;
	}

	/** The name of the group that a movement of a control at a time (milliseconds) belongs to. */
	groupOf(key: string, at: number): string {
		const isApart = !this.#isHeld && at - this.#movedAt > APART_MILLISECONDS;
		if (key !== this.#key || isApart) this.#count += 1;
		this.#key = key;
		this.#movedAt = at;
		return `tinker ${this.#count}`;
	}
}
