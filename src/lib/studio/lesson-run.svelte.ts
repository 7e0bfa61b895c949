import type { Problem } from '$lib/base';
import {
	codeFor,
	judgeStep,
	sayTo,
	startLesson,
	stepState,
	transition,
	type Lesson,
	type LessonEvent,
	type LessonState,
	type Locale,
	type SaidValue,
	type Step,
	type StepVerdict
} from '$lib/lesson';
import { keeper, type StepProgress } from '$lib/progress';
import { firstError, type Trace } from '$lib/sandbox/host';
import { Bench } from './bench.svelte';
import { LessonFiles } from './lesson-files.svelte';
import { lessonProblemText } from './lesson-problem-text';
import { storedState } from './stored-state';
import { Wanted } from './wanted.svelte';

const PAUSE_MILLISECONDS = 900;

/** What the last check that was asked for came to; `broken`: the code does not run as it stands. */
export type Outcome =
	| { kind: 'verdict'; verdict: StepVerdict; sound: Trace['audio'] }
	| { kind: 'broken' }
	| { kind: 'problem'; problem: Problem };

/**
 * One learner's way through one lesson: the step machine, kept by the progress keeper, with the step's code on
 * a bench. The page decides which step is in view and calls `open`.
 */
export class LessonRun {
	readonly bench: Bench;
	readonly lesson: Lesson;
	#locale: Locale;
	#state: LessonState;
	#kept = $state.raw<ReadonlyMap<string, StepProgress>>();
	#isTouched = false;
	#quiet: ReturnType<typeof setTimeout> | undefined;
	/** Counts openings, so that a late answer for an earlier step is dropped. */
	#opened = 0;

	/** What the lesson's sketches load by name. */
	readonly files: LessonFiles;
	/** What the checks look for, to be shown or played. */
	readonly wanted: Wanted;
	#outcome = $state.raw<Outcome | null>(null);
	isChecking = $state(false);
	/** The text the last reset took away, or null. */
	taken = $state<string | null>(null);

	/**
	 * `step` is the id of the step in view at first; an unknown one gives the first. `addresses` are those of the
	 * lesson's files, in their order.
	 */
	constructor(
		lesson: Lesson,
		locale: Locale,
		step: string | null,
		addresses: readonly string[] = []
	) {
		this.lesson = lesson;
		this.#locale = locale;
		const fresh = startLesson(lesson);
		const known = lesson.steps.some(({ id }) => id === step);
		this.#state = $state.raw(known ? { ...fresh, current: step as string } : fresh);
		const listed = lesson.files.map(({ name }) => name);
		this.bench = new Bench(
			(code) => this.#edited(code),
			(problem) => lessonProblemText(problem, listed)
		);
		this.files = new LessonFiles(lesson.files, addresses);
		this.wanted = new Wanted(this.bench, locale, this.files.trace);
		this.wanted.begin(this.step, null);
		this.bench.code = codeFor(this.step, this.#state);
		this.bench.isHeld = this.#waits;
		// Before the page is alive nobody has the files it may load.
		this.bench.first = this.bench.isHeld || lesson.files.length ? null : this.bench.code;
	}

	/** What the last check that was asked for came to, or null. */
	get outcome(): Outcome | null {
		return this.#outcome;
	}
	set outcome(outcome: Outcome | null) {
		this.#outcome = outcome;
		this.wanted.judged(outcome?.kind === 'verdict' ? outcome.verdict : null);
	}

	/** The step in view. */
	get step(): Step {
		return this.lesson.steps.find(({ id }) => id === this.#state.current) as Step;
	}

	/** The step's place in the lesson, from 0. */
	get position(): number {
		return this.lesson.steps.indexOf(this.step);
	}

	get nextStep(): Step | null {
		return this.lesson.steps[this.position + 1] ?? null;
	}

	/** What the learner answered to what the step asks, or null. */
	get said(): SaidValue | null {
		return stepState(this.#state, this.step.id).said;
	}

	/** Whether a prediction is asked for and not made: the canvas would give it away. */
	get #waits(): boolean {
		return this.step.kind === 'predict' && this.step.ask !== null && this.said === null;
	}

	get hintsShown(): number {
		return stepState(this.#state, this.step.id).hintsShown;
	}

	/** How many of a step's checks have passed. */
	passedIn = (step: Step): number =>
		step.checks.filter(({ id }) => stepState(this.#state, step.id).passed.includes(id)).length;

	/** Whether a step is done; once done it stays so. */
	isPassed = (step: Step): boolean => stepState(this.#state, step.id).status === 'passed';

	/** Reads what is kept of this lesson, and gives the step to go on with: the first that is not done. */
	async load(): Promise<Step> {
		// Before another text is put on the bench, so that it finds them.
		if (this.lesson.files.length) await this.files.giveTo(this.bench.player);
		await this.#refresh();
		const { steps } = this.lesson;
		return steps.find((step) => !this.isPassed(step)) ?? (steps.at(-1) as Step);
	}

	/** Puts a step in view, with the learner's own text or its start. */
	open(step: Step): void {
		this.#opened++;
		clearTimeout(this.#quiet);
		this.#apply({ type: 'goto', step: step.id });
		this.outcome = null;
		this.taken = null;
		this.#isTouched = false;
		this.bench.isHeld = this.#waits;
		this.bench.open(codeFor(step, this.#state));
		this.wanted.begin(step, this.said);
	}

	/** Takes the learner's answer to what the step asks; a canvas that waited for it runs. */
	say(value: SaidValue): void {
		this.#apply({ type: 'say', value });
		keeper.say(this.lesson.id, this.step.id, value);
		this.bench.release();
		if (this.step.checks.length > 0) void this.check().then(() => this.wanted.markPlace(value));
		else this.wanted.markPlace(value);
	}

	/** Leaves the step for the next: a step nothing checks is done now if something was made of it. */
	leave(): void {
		this.#apply({ type: 'finish' });
		if (this.isPassed(this.step) && this.step.checks.length === 0)
			keeper.markPassed(this.lesson.id, this.step.id, [], true);
	}

	/** Whether the learner has a working version of their own to go on with, where the next step would begin with the author's. */
	get mayKeepForNext(): boolean {
		const { step, nextStep: next } = this;
		if (!next || !this.isPassed(step) || stepState(this.#state, next.id).code !== null)
			return false;
		const author = step.solution ?? step.start;
		return next.start === author && this.bench.code !== author;
	}

	/** Takes this step's text along as what the next step starts from. */
	keepForNext(): void {
		const next = this.nextStep;
		if (!next) return;
		const here = this.step.id;
		keeper.saveCode(this.lesson.id, next.id, this.bench.code);
		this.#apply({ type: 'keep-my-version' });
		this.#apply({ type: 'goto', step: here });
	}

	/** Whether the step in view began with the learner's version from the step before. */
	get isKept(): boolean {
		return stepState(this.#state, this.step.id).kept !== null;
	}

	/** Runs the checks and says what was seen. */
	async check(): Promise<void> {
		clearTimeout(this.#quiet);
		this.isChecking = true;
		const opened = this.#opened;
		const outcome = await this.#evaluate();
		this.isChecking = false;
		if (opened !== this.#opened) return;
		this.outcome = outcome;
		if (outcome.kind === 'verdict') this.#keep(outcome.verdict);
	}

	/** Shows one more hint. */
	hint = (): void => this.#apply({ type: 'hint' });

	/** Puts the step's start back; the learner's text can be had again by `undoReset`. */
	reset(): void {
		this.taken = this.bench.code;
		this.outcome = null;
		this.#apply({ type: 'reset-step' });
		keeper.resetStep(this.lesson.id, this.step.id);
		this.bench.replace(codeFor(this.step, this.#state));
	}

	/** Gives the text back that the last reset took. */
	undoReset(): void {
		if (this.taken === null) return;
		this.bench.edit(this.taken);
	}

	/** Another tab or device changed a step: takes it in, and shows it unless something was written here since the step was opened. */
	async heardFromElsewhere(record: StepProgress): Promise<void> {
		if (record.lesson !== this.lesson.id) return;
		const isUntouched = !this.#isTouched;
		await this.#refresh();
		// In the editor that is there: whoever is about to write in it keeps their place.
		if (record.step === this.step.id && isUntouched && !this.#isTouched)
			this.bench.replace(codeFor(this.step, this.#state));
	}

	/** Whether another version of this step's text, from another device, is set aside. */
	get hasAside(): boolean {
		return Boolean(this.#kept?.get(this.step.id)?.aside);
	}

	/** Exchanges the text with the version set aside. */
	async swapAside(): Promise<void> {
		keeper.swapAside(this.lesson.id, this.step.id);
		await this.#refresh();
		this.bench.replace(codeFor(this.step, this.#state));
	}

	/** Drops what is under way; the player ends with its place on the page. */
	destroy(): void {
		this.#opened++;
		clearTimeout(this.#quiet);
	}

	#apply(event: LessonEvent): void {
		this.#state = transition(this.lesson, this.#state, event);
	}

	#edited(code: string): void {
		this.taken = null;
		this.#isTouched = true;
		this.#apply({ type: 'edit', code });
		keeper.saveCode(this.lesson.id, this.step.id, code);
		clearTimeout(this.#quiet);
		if (this.step.checks.length > 0)
			this.#quiet = setTimeout(() => void this.#checkQuietly(), PAUSE_MILLISECONDS);
	}

	async #refresh(): Promise<void> {
		const kept = await keeper.load(this.lesson.id);
		this.#kept = kept;
		this.#state = startLesson(this.lesson, storedState(this.lesson, kept, this.#state));
	}

	// Passing marks appear by themselves; what is not there yet is said only when asked.
	async #checkQuietly(): Promise<void> {
		const opened = this.#opened;
		const outcome = await this.#evaluate();
		if (opened !== this.#opened || outcome.kind !== 'verdict') return;
		this.#keep(outcome.verdict);
		const all = outcome.verdict.passed.length === this.step.checks.length;
		if (all || this.outcome) this.outcome = outcome;
	}

	async #evaluate(): Promise<Outcome> {
		const step = this.step;
		if (firstError(this.bench.player.problems)) return { kind: 'broken' };
		const judged = await judgeStep(step, this.bench.code, {
			trace: this.files.trace,
			locale: this.#locale,
			said: this.said ? sayTo(step, this.said) : {}
		});
		if (!judged.ok) return { kind: 'problem', problem: judged.problem };
		const { verdict, trace } = judged.value;
		return { kind: 'verdict', verdict, sound: trace.audio };
	}

	#keep({ passed }: StepVerdict): void {
		this.#apply({ type: 'checked', passed });
		if (passed.length > 0)
			keeper.markPassed(
				this.lesson.id,
				this.step.id,
				passed,
				passed.length === this.step.checks.length
			);
	}
}
