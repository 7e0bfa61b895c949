import type { TextState } from './indent';

const MAXIMUM_STATES = 200;
const JOIN_MILLISECONDS = 700;

/**
 * Undo for the plain text field. The browser's own is lost whenever a script sets the text,
 * so the field keeps its own; typing without a pause is one step.
 */
export class History {
	#states: TextState[];
	#at = 0;
	#typedAt = -Infinity;
	#group: string | undefined;

	constructor(first: TextState) {
		this.#states = [first];
	}

	/**
	 * Notes a new state. It joins the step before when typing goes on (`typedAt`, milliseconds), or when
	 * that one was of the same group.
	 */
	record(state: TextState, typedAt?: number, group?: string): void {
		if (state.text === this.#states[this.#at]?.text) return;
		const goesOn = typedAt !== undefined && typedAt - this.#typedAt < JOIN_MILLISECONDS;
		const joins = goesOn || (group !== undefined && group === this.#group);
		this.#states.length = this.#at + 1;
		if (joins && this.#at > 0) this.#states[this.#at] = state;
		else this.#states.push(state);
		if (this.#states.length > MAXIMUM_STATES) this.#states.shift();
		this.#at = this.#states.length - 1;
		this.#typedAt = typedAt ?? -Infinity;
		this.#group = group;
	}

	/** Notes where the cursor went in the present text, so that undo comes back to there. */
	rest(state: TextState): void {
		if (state.text === this.#states[this.#at]?.text) this.#states[this.#at] = state;
	}

	/** The state before, or undefined at the beginning. */
	undo(): TextState | undefined {
		return this.#go(-1);
	}

	/** The state that was undone last, or undefined at the end. */
	redo(): TextState | undefined {
		return this.#go(1);
	}

	/** Every text from the first to the present one. */
	texts(): string[] {
		return this.#states.slice(0, this.#at + 1).map(({ text }) => text);
	}

	#go(step: 1 | -1): TextState | undefined {
		const state = this.#states[this.#at + step];
		if (state) this.#at += step;
		this.#typedAt = -Infinity;
		this.#group = undefined;
		return state;
	}
}
