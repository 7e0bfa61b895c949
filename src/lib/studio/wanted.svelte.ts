import type { Locale, SaidValue, Step, StepVerdict, Tracer } from '$lib/lesson';
import type { Bench } from './bench.svelte';
import { expectedOf, type Expected } from './expected';

/** Half the side of the box that stands for a place, in CSS pixels. */
const PLACE_REACH = 8;

const missingIn = ({ feedback }: StepVerdict): string[] =>
	feedback.filter(({ passed }) => !passed).map(({ check }) => check);

/** What a step's checks look for, and what the learner foresaw, shown over the canvas of a bench. */
export class Wanted {
	#bench: Bench;
	#locale: Locale;
	#trace: Tracer;
	#step: Step | null = null;
	/** What can be shown or played of the step's checks, by check; known a moment after one has not passed. */
	of = $state.raw<Readonly<Record<string, Expected>>>({});

	/** `trace` runs the suggested solution, with what it may load. */
	constructor(bench: Bench, locale: Locale, trace: Tracer) {
		this.#trace = trace;
		this.#bench = bench;
		this.#locale = locale;
	}

	/** Another step is in view, for which the learner may have marked a place. */
	begin(step: Step, said: SaidValue | null): void {
		this.#step = step;
		this.of = {};
		this.#bench.ghosts = [];
		this.markPlace(said);
	}

	/** Outlines where the learner said that something would be; nothing where they said no place. */
	markPlace(said: SaidValue | null): void {
		if (!this.#step || !said || !('place' in said)) return;
		const [width, height] = this.#step.run.size;
		const [x, y] = [said.place.x * width, said.place.y * height];
		const [left, top] = [x - PLACE_REACH, y - PLACE_REACH];
		this.#bench.ghosts = [{ left, top, right: x + PLACE_REACH, bottom: y + PLACE_REACH }];
	}

	/** Takes in a verdict on the step in view; null when there is none any more. What is still looked for stays outlined. */
	judged(verdict: StepVerdict | null): void {
		const missing = verdict ? missingIn(verdict) : [];
		if (!missing.some((check) => this.of[check]?.boxes === this.#bench.ghosts))
			this.#bench.ghosts = [];
		if (missing.length > 0) void this.#find();
	}

	/** Whether this is what is outlined. */
	isShown = ({ boxes }: Expected): boolean => this.#bench.ghosts === boxes;

	/** Outlines something, or takes the outline away where it stands already. */
	toggle(expected: Expected): void {
		this.#bench.ghosts = this.isShown(expected) ? [] : expected.boxes;
	}

	async #find(): Promise<void> {
		const step = this.#step;
		if (!step) return;
		const expected = await expectedOf(step, this.#locale, this.#trace);
		if (step === this.#step) this.of = expected;
	}
}
