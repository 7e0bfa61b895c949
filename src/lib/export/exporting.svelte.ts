import type { Problem, Result } from '$lib/base';
import type { SketchFile } from '$lib/sandbox/host';
import type { Choices } from './choices';
import { exportSketch, type Exported } from './export-sketch';
import { fieldsInUse, fieldsOf, readField, type Fields } from './fields';
import { lookAt, type FirstFrame } from './look';
import { paceOf } from './estimate';
import { estimatedFrom, estimateOf } from './estimate-of';
import { rememberPace } from './pace';
import { planFor, windowFor, type Plan } from './plan';
import { rememberChoices, rememberedChoices } from './remembered';
import type { Size } from './sizes';
import { supportFor, type Support } from './support';

/** What is to be exported, as it is when it is asked for. `own`: the canvas on the bench, in CSS pixels. */
export type Subject = {
	code: string;
	name: string | null;
	own: Size | null;
	files?: readonly SketchFile[];
};

/** Where an export is: choosing, running, done or failed. */
export type Stage = 'choosing' | 'running' | 'done' | 'failed';

const OWN_SIZE: Size = [400, 400];

/** One export dialog's state: choices, a look at the sketch, and the export under way. Its fields are reactive. */
export class Exporting {
	readonly choices: Choices;
	readonly fields: Fields;
	#subject = $state.raw<Subject>({ code: '', name: null, own: null });
	#stage = $state<Stage>('choosing');
	#first = $state.raw<FirstFrame | null>(null);
	#lookProblem = $state.raw<Problem | null>(null);
	#isLooking = $state(false);
	#support = $state.raw<Support | null>(null);
	#problem = $state.raw<Problem | null>(null);
	#made = $state.raw<(Exported & { plan: Plan }) | null>(null);
	#frames = $state(0);
	#began = $state(0);
	#now = $state(0);
	#looking: AbortController | null = null;
	#running: AbortController | null = null;

	constructor() {
		const remembered = rememberedChoices(localStorage);
		this.choices = $state(remembered);
		this.fields = $state(fieldsOf(remembered));
	}

	get subject(): Subject {
		return this.#subject;
	}
	get stage(): Stage {
		return this.#stage;
	}
	/** The sketch's first frame, as the last look found it. */
	get first(): FirstFrame | null {
		return this.#first;
	}
	get isLooking(): boolean {
		return this.#isLooking;
	}
	/** Why the sketch can't be looked at, or why the export failed. */
	get problem(): Problem | null {
		return this.#stage === 'failed' ? this.#problem : this.#lookProblem;
	}
	/** What this browser can write at the chosen size; null until it has answered. */
	get support(): Support | null {
		return this.#support;
	}
	get made(): (Exported & { plan: Plan }) | null {
		return this.#made;
	}
	/** Frames made so far. */
	get frames(): number {
		return this.#frames;
	}
	/** The sketch's canvas on the bench, in CSS pixels. */
	get own(): Size {
		return this.#subject.own ?? OWN_SIZE;
	}

	/** What is wrong with the typed numbers that matter for the choices. */
	readonly faults: Partial<Record<keyof Fields, Problem>> = $derived.by(() => {
		const faults: Partial<Record<keyof Fields, Problem>> = {};
		for (const field of fieldsInUse(this.choices)) {
			const read = readField(field, this.fields[field]);
			if (!read.ok) faults[field] = read.problem;
		}
		return faults;
	});

	/** What would be made now, or null while the sketch has not been seen or a number is wrong. */
	readonly plan: Plan | null = $derived.by(() =>
		this.#first && Object.keys(this.faults).length === 0
			? planFor(this.choices, this.#first, this.own)
			: null
	);

	/** Bytes and seconds of work that the plan would take, roughly. */
	readonly estimate = $derived.by(
		() => this.plan && this.#first && estimateOf(this.plan, this.#first)
	);

	/** Seconds until the running export is done, or null while nobody can tell. */
	get secondsLeft(): number | null {
		const total = this.#running && this.plan ? this.plan.frames : 0;
		const passed = (this.#now - this.#began) / 1000;
		if (this.#frames < 3 || passed < 1) return null;
		return (passed / this.#frames) * Math.max(0, total - this.#frames);
	}

	/** Begins anew with a sketch, unless an export is under way. */
	open(subject: Subject): void {
		if (this.#stage === 'running') return;
		if (subject.code !== this.#subject.code) this.#first = null;
		this.#subject = subject;
		if (this.#stage !== 'choosing') this.choose();
	}

	/** Takes a typed number into the choices when it is one. */
	type(field: keyof Fields, text: string): void {
		this.fields[field] = text;
		const read = readField(field, text);
		if (read.ok) this.choices[field] = read.value;
	}

	/** Looks at the sketch's first frame in the window the choices give it. */
	async look(): Promise<void> {
		this.#looking?.abort();
		const looking = new AbortController();
		this.#looking = looking;
		this.#isLooking = true;
		const { code, files } = this.#subject;
		const window = windowFor(this.choices, this.own);
		const seen = await lookAt(code, window, this.choices.seed, looking.signal, files);
		if (this.#looking !== looking) {
			if (seen.ok) seen.value.picture.close();
			return;
		}
		this.#isLooking = false;
		this.#lookProblem = seen.ok ? null : seen.problem;
		this.#first = seen.ok ? seen.value : null;
	}

	/** Asks the browser what it can write at the plan's size. */
	async askSupport(): Promise<void> {
		const plan = this.plan;
		if (!plan) return;
		const withSound = this.choices.kind === 'video' && (this.#first?.hasSound ?? false);
		const support = await supportFor(plan.output, plan.framesPerSecond, withSound);
		if (this.plan === plan) this.#support = support;
	}

	/** Makes the file. */
	async start(): Promise<void> {
		const plan = this.plan;
		if (!plan || this.#stage === 'running') return;
		rememberChoices(this.choices, localStorage);
		const running = new AbortController();
		this.#running = running;
		this.#stage = 'running';
		this.#frames = 0;
		this.#began = this.#now = performance.now();
		const clock = setInterval(() => (this.#now = performance.now()), 500);
		const made = await this.#make(plan, running.signal);
		clearInterval(clock);
		this.#running = null;
		if (made.ok) {
			this.#made = { ...made.value, plan };
			this.#stage = 'done';
			const seconds = (performance.now() - this.#began) / 1000;
			const pace = paceOf(estimatedFrom(plan, made.value.hasSound), seconds);
			rememberPace(plan.format, pace, localStorage);
		} else if (made.problem.code === 'export_cancelled') this.#stage = 'choosing';
		else {
			this.#problem = made.problem;
			this.#stage = 'failed';
		}
	}

	/** Ends the export under way; the choices stay. */
	cancel(): void {
		this.#running?.abort();
	}

	/** Back to the choices, for another file. */
	choose(): void {
		this.#made = null;
		this.#problem = null;
		this.#stage = 'choosing';
	}

	/** Ends all that is under way. */
	destroy(): void {
		this.#running?.abort();
		this.#looking?.abort();
		this.#looking = null;
	}

	async #make(plan: Plan, signal: AbortSignal): Promise<Result<Exported>> {
		try {
			return await exportSketch(this.#subject.code, plan, {
				files: this.#subject.files,
				signal,
				onprogress: (frames) => (this.#frames = frames)
			});
		} catch (error) {
			const detail = error instanceof Error ? error.message : String(error);
			const code = error instanceof RangeError ? 'export_memory' : 'export_encoder_failed';
			return { ok: false, problem: { code, values: { detail } } };
		}
	}
}
