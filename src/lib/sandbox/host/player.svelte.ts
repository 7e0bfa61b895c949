import type { Problem, Result } from '$lib/base';
import type {
	EarlyPlace,
	FrameMessage,
	Heard,
	Program,
	SketchProblem,
	SoundingNote
} from '../protocol';
import { Transformer } from '../transform';
import { Devices } from './devices/devices.svelte';
import type { SketchFile } from './files/hand-files';
import { hearGestures } from './gestures';
import { ConsoleLines, type ConsoleLine } from './console-lines';
import { lossProblem, withProblem, type Loss } from './problem-list';
import { Questions } from './questions';
import { Inside } from './inside.svelte';
import { Reports, type FrameReport, type Report } from './reports';
import { Stage } from './stage';

/** What a player is doing. `stopped`: by the visitor or by the loop guard; `failed`: the sandbox could not start. */
export type SketchState = 'idle' | 'booting' | 'running' | 'stopped' | 'unresponsive' | 'failed';

/** `spare` keeps a warm frame for the next run (default); `seed` makes chance repeatable. */
export type SketchPlayerOptions = { spare?: boolean; seed?: number | null };

/** Plays sketches in sandboxed frames; its fields are reactive. Nothing runs until `Player.svelte` has mounted it. */
export class SketchPlayer {
	#state = $state<SketchState>('idle');
	#problems = $state.raw<SketchProblem[]>([]);
	#console = $state.raw<ConsoleLine[]>([]);
	#frame = $state.raw<FrameReport | null>(null);
	#sound = $state<'none' | 'waiting' | 'playing'>('none');
	#muted = $state(false);
	#heard = $state.raw<Heard | null>(null);
	#notes = $state.raw<SoundingNote[]>([]);
	readonly inside = new Inside((message) => this.#stage?.post(message));
	#description = $state('');
	#code = $state('');
	#failure = $state.raw<Problem | null>(null);
	#loss = $state.raw<Loss | null>(null);

	#options: Required<SketchPlayerOptions>;
	#stage: Stage | null = null;
	#newest = 0;
	#transformer: Transformer | null = null;
	#seenRun = 0;
	/** The run that last started from the beginning. */
	#started = 0;
	#lines = new ConsoleLines((lines) => (this.#console = lines));
	#reports = new Reports();
	/** What can be asked of the sketch that is seen. */
	readonly questions = new Questions((message) => {
		this.#stage?.post(message);
		return this.#stage?.occupied ?? false;
	});
	#isHeld = $state(false);
	#files = $state.raw<readonly SketchFile[]>([]);
	/** The microphone, camera and MIDI, which a sketch may ask the person for. */
	readonly devices = new Devices();

	constructor(options: SketchPlayerOptions = {}) {
		this.#options = { spare: options.spare ?? true, seed: options.seed ?? null };
	}

	get state(): SketchState {
		return this.#state;
	}
	/** What is wrong with the newest code: errors first, then warnings. */
	get problems(): SketchProblem[] {
		return this.#problems;
	}
	get console(): ConsoleLine[] {
		return this.#console;
	}
	/** The newest report of the sketch that is seen; sizes in CSS pixels. */
	get frame(): FrameReport | null {
		return this.#frame;
	}
	/** `waiting`: the browser wants a click or a key first. */
	get sound(): 'none' | 'waiting' | 'playing' {
		return this.#sound;
	}
	/** What the speakers are given just now; null where there is no sound. */
	get heard(): Heard | null {
		return this.#sound === 'playing' ? this.#heard : null;
	}
	/** The notes last asked for, with their lines; a new list each time, an empty one when another sketch is seen. */
	get notes(): SoundingNote[] {
		return this.#notes;
	}
	/** The text the sketch gave to `describe()`. */
	get description(): string {
		return this.#description;
	}
	/** The code last given to `run`. */
	get code(): string {
		return this.#code;
	}
	/** Why the state is `failed`; `run` or `restart` tries again. */
	get failure(): Problem | null {
		return this.#failure;
	}
	/** Why the state is `unresponsive`. */
	get loss(): Loss | null {
		return this.#state === 'unresponsive' ? this.#loss : null;
	}
	/** The files its sketches find by name. A sketch that has asked for one before has to run anew. */
	get files(): readonly SketchFile[] {
		return this.#files;
	}
	set files(files: readonly SketchFile[]) {
		this.#files = files;
		if (this.#stage) this.#stage.files = files;
	}
	/** Whether it was frozen by `hold`. */
	get isHeld(): boolean {
		return this.#isHeld && this.#state === 'stopped';
	}
	get muted(): boolean {
		return this.#muted;
	}
	set muted(muted: boolean) {
		this.#muted = muted;
		this.#stage?.postToAll({ type: 'mute', muted });
	}

	/** Gives the player its place on the page; the returned function takes it back and ends all frames. */
	mount(node: HTMLElement, label: string): () => void {
		const stage = new Stage(node, label, this.#options.spare, {
			message: (message, run) => this.#hear(message, run),
			shown: (run) => this.#shown(run),
			lost: (run, loss) => this.#lost(run, loss),
			failed: (run, problem) => this.#fail(run, problem)
		});
		this.#stage?.destroy();
		this.#stage = stage;
		// The same text makes the same program only with the same names.
		this.#transformer ??= new Transformer((node as EarlyPlace).skissaEarly?.suffix);
		stage.files = this.#files;
		// The canvas may stand in a window of its own, while the code stays here.
		const deafen = hearGestures([document, node.ownerDocument], () => {
			if (this.#sound === 'waiting') stage.postToAll({ type: 'gesture' });
		});
		this.#isHeld = false;
		if (this.#newest > 0) this.run(this.#code);
		return () => {
			deafen();
			stage.destroy();
			if (this.#stage === stage) this.#stage = null;
		};
	}

	/**
	 * Makes the sketch that plays this code's, exchanging only what changed; `fresh` starts it from the beginning, as
	 * does code for which nothing plays. Code that does not parse leaves what is playing as it is.
	 */
	run(code: string, { fresh = false } = {}): void {
		this.#code = code;
		const run = ++this.#newest;
		this.#transformer ??= new Transformer();
		const program = this.#transformer.transform(code);
		if (!program.ok) {
			this.#stage?.dropNext();
			this.#problems = program.problems;
			if (!this.#stage?.occupied && this.#state === 'booting') this.#state = 'idle';
			return;
		}
		this.#failure = null;
		if (fresh || !this.isHeld) this.#play(run, program.value, fresh);
		// The frame has its program by now, and need not wait for this.
		this.#problems = program.findings();
	}

	#play(run: number, program: Program, fresh: boolean): void {
		this.#isHeld = false;
		if (fresh || !this.#stage?.swap(run, program)) this.#start(run, program);
	}

	/** Runs the same code from the start. */
	restart(): void {
		this.run(this.#code, { fresh: true });
	}

	#start(run: number, program: Program): void {
		this.#started = run;
		this.devices.pause(false);
		this.#lines.clear();
		if (!this.#stage?.occupied) this.#state = 'booting';
		void this.#stage?.run(run, program, this.#options.seed, this.#muted);
	}

	/** Freezes picture and sound. */
	stop(): void {
		this.devices.pause(true);
		this.#stage?.dropNext();
		this.#stage?.post({ type: 'stop' });
		if (this.#state === 'running' || this.#state === 'booting')
			this.#state = this.#stage?.occupied ? 'stopped' : 'idle';
	}

	/** As `stop`, and edits wait until it goes on; false where nothing runs that could be frozen. */
	hold(): boolean {
		this.stop();
		this.#isHeld = true;
		return this.isHeld;
	}

	/** Ends what `hold` began and takes in the edits that waited; without any the sketch stays frozen. */
	release(): void {
		const waited = this.isHeld && this.#newest !== this.#seenRun;
		this.#isHeld = false;
		if (waited) this.run(this.#code);
	}

	/** Goes on where `stop` froze, or starts anew when there is nothing to go on with. */
	resume(): void {
		if (!this.#stage?.occupied || this.devices.wereCut || this.#isBrokenOff) return this.restart();
		this.devices.pause(false);
		this.#stage.post({ type: 'resume' });
		this.release();
		this.#state = 'running';
	}

	/** Whether a loop that went on for too long has ended the sketch. */
	get #isBrokenOff(): boolean {
		return this.#problems.some(({ code }) => code === 'loop_too_long');
	}

	/** Gives a top-level variable of the running sketch a new value. */
	set(name: string, value: number | string | boolean): void {
		this.#stage?.post({ type: 'set', name, value });
	}

	/** Empties the console. */
	clearConsole(): void {
		this.#lines.clear();
	}

	/** The canvas as it is now; `canvas_not_ready` when there is none to take. */
	capture(): Promise<Result<ImageBitmap>> {
		return this.questions.picture();
	}

	/** Ends all frames; the player can be mounted again. */
	destroy(): void {
		this.#stage?.destroy();
		this.#state = 'idle';
		this.#frame = null;
	}

	#shown(run: number): void {
		this.inside.begin();
		this.#notes = [];
		this.#seenRun = run;
		this.#show(this.#reports.of(run));
		this.#reports.forgetBefore(run);
		this.#state = this.#isBrokenOff ? 'stopped' : 'running';
	}

	#swapped(run: number, outcome: 'taken' | 'reverted' | 'refused'): void {
		if (outcome === 'refused') {
			if (run === this.#newest) this.restart();
			return;
		}
		this.#reports.continue(this.#seenRun, run);
		this.#seenRun = run;
		this.#show(this.#reports.of(run));
		this.#reports.forgetBefore(run);
		if (!this.#isHeld) this.#state = 'running';
	}

	#lost(run: number, loss: Loss): void {
		// Also while the newest text cannot be read, but not when another sketch is starting.
		if (run >= Math.max(this.#seenRun, this.#started)) this.#addProblem(lossProblem(loss));
		if (this.#stage?.occupied) return;
		this.#loss = loss;
		this.#state = 'unresponsive';
	}

	#fail(run: number, problem: Problem): void {
		if (run !== this.#newest) return;
		this.#failure = problem;
		if (!this.#stage?.occupied) this.#state = 'failed';
	}

	#addProblem(problem: SketchProblem): void {
		this.#problems = withProblem(this.#problems, problem);
	}

	#show({ frame, sound, description }: Report): void {
		this.#frame = frame;
		this.#sound = sound;
		this.#description = description;
	}

	#hear(message: FrameMessage, run: number): void {
		if (message.type === 'device') return this.devices.hear(message);
		if (message.type === 'swapped') this.#swapped(message.run, message.outcome);
		this.questions.hear(message);
		const report = this.#reports.add(run, message);
		if (run === this.#seenRun) this.#show(report);
		if (run === this.#seenRun) this.inside.hear(message);
		if (message.type === 'heard' && run === this.#seenRun) this.#heard = message;
		if (message.type === 'notes' && run === this.#seenRun) this.#notes = message.notes;
		// What is seen goes on speaking while an edit cannot be read, but not while another sketch is starting.
		const speaks = run >= Math.max(this.#seenRun, this.#started);
		if (message.type === 'console' && speaks) this.#lines.add(message);
		if (message.type !== 'problem' || run !== this.#newest) return;
		this.#addProblem(message.problem);
		if (message.problem.code === 'loop_too_long' && this.#state === 'running')
			this.#state = 'stopped';
	}
}
