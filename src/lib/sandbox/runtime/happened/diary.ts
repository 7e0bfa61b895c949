import {
	MAXIMUM_HAPPENED_SECONDS,
	MAXIMUM_MOMENTS,
	MAXIMUM_STEPS,
	type FullInputStep
} from '../../protocol';

/** As long as a frame counts at most for how long a sketch has run: a page that was hidden let it sleep. */
const LONGEST_FRAME_MILLISECONDS = 1000;

/** The frames a sketch had and what was done to it before each, up to what a trace can run again. */
export class Diary {
	readonly moments: number[] = [];
	#steps: FullInputStep[] = [];
	#ran = 0;
	#isFull = false;

	/** What was done so far. */
	get steps(): readonly FullInputStep[] {
		return this.#steps;
	}

	/** Whether something has happened that is not in here, because it was too much; nothing is added any more. */
	get isFull(): boolean {
		return this.#isFull;
	}

	/** The number of the frame about to come, from 1. */
	get frame(): number {
		return this.moments.length + 1;
	}

	/** A frame comes, so many milliseconds after the sketch's beginning; a browser may name a time before the last. */
	addFrame(moment: number): void {
		const last = this.moments[this.moments.length - 1] ?? 0;
		const next = Math.max(last, moment);
		this.#ran += Math.min(next - last, LONGEST_FRAME_MILLISECONDS);
		this.#isFull ||=
			this.moments.length >= MAXIMUM_MOMENTS || this.#ran > MAXIMUM_HAPPENED_SECONDS * 1000;
		if (!this.#isFull) this.moments[this.moments.length] = next;
	}

	/** Something is done before the next frame. Of moves before one frame only the last is kept. */
	addStep(step: FullInputStep): void {
		if (this.#isFull) return;
		const last = this.#steps[this.#steps.length - 1];
		const at = last && isMoveOnFrom(last, step) ? this.#steps.length - 1 : this.#steps.length;
		this.#steps[at] = step;
		if (this.#steps.length < MAXIMUM_STEPS) return;
		this.#steps = thinOut(this.#steps);
		// Where hardly anything is a move there is nothing to leave out that would not be missed.
		this.#isFull = this.#steps.length > MAXIMUM_STEPS * 0.9;
	}
}

const isMove = (step: FullInputStep): boolean => 'action' in step && step.action === 'move';

const isMoveOnFrom = (last: FullInputStep, step: FullInputStep): boolean =>
	isMove(last) &&
	isMove(step) &&
	last.frame === step.frame &&
	last.type === step.type &&
	(last.type !== 'touch' || step.type !== 'touch' || last.finger === step.finger);

/** Without every second move of the older half; presses, keys and all else stay. */
export function thinOut(steps: readonly FullInputStep[]): FullInputStep[] {
	const half = steps.length / 2;
	let moves = 0;
	return steps.filter((step, at) => at >= half || !isMove(step) || moves++ % 2 === 0);
}
