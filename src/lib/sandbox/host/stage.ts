import type { Problem } from '$lib/base';
import {
	EARLY_RUN,
	takeEarlyFrame,
	type FrameMessage,
	type HostMessage,
	type Library,
	type Program
} from '../protocol';
import { Actor, type Part } from './actor';
import { handFiles, type SketchFile } from './files/hand-files';
import { Frame } from './frame';
import { loadLibrary } from './libraries';
import type { Loss } from './problem-list';

const RETRIES_AFTER_HANG = 3;
/** How often what is seen may be silent for as long as it may while another begins; then it is what holds that up. */
const MOST_FORGIVEN = 2;
const PROCESS_ENDS_WITHIN_MILLISECONDS = 500;

/** What happens on a stage, told to the player. */
export type StageEvents = {
	message: (message: FrameMessage, run: number) => void;
	/** The run is now what the visitor sees. */
	shown: (run: number) => void;
	/** The run's frame is gone. */
	lost: (run: number, loss: Loss) => void;
	/** A library or the frame itself could not be had. */
	failed: (run: number, problem: Problem) => void;
};

/** The frames of one player: the one that is seen, the one about to be, and a warm spare. */
export class Stage {
	#parent: HTMLElement;
	#label: string;
	#keepSpare: boolean;
	#events: StageEvents;
	#seen: Actor | null = null;
	#next: Actor | null = null;
	#spare: Frame | null = null;
	#newest = 0;
	/** Whether a program that is to start from the beginning waits for a library. */
	#isFetching = false;
	/** Whether the frame that is seen has an edit to answer for, and the newest that waits for it. */
	#swapping = false;
	#edit: Part | null = null;
	#warming = 0;
	/** How often a frame that does not become ready is replaced; only after another has hung. */
	#retries = 0;
	#files: readonly SketchFile[] = [];

	constructor(parent: HTMLElement, label: string, keepSpare: boolean, events: StageEvents) {
		this.#parent = parent;
		this.#label = label;
		this.#keepSpare = keepSpare;
		this.#events = events;
	}

	/** Whether a sketch is seen. */
	get occupied(): boolean {
		return this.#seen !== null;
	}

	/** The files its sketches find by name; what runs is given them at once. */
	set files(files: readonly SketchFile[]) {
		this.#files = files;
		for (const actor of [this.#seen, this.#next]) if (actor) handFiles(actor.frame, files);
	}

	/** Starts a program out of sight; it is shown with its first frame, or soon after. */
	async run(run: number, program: Program, seed: number | null, muted: boolean): Promise<void> {
		this.#newest = run;
		this.#isFetching = false;
		this.dropNext();
		const libraries: Library[] = [];
		if (program.usesTone) {
			this.#isFetching = true;
			const library = await loadLibrary('Tone');
			if (run !== this.#newest) return;
			this.#isFetching = false;
			if (!library.ok) return this.#events.failed(run, library.problem);
			libraries.push(library.value);
		}
		const cast = (frame: Frame) => {
			this.#next = this.#cast(frame, { run, program }, () => begin(this.#make()));
			if (muted) frame.post({ type: 'mute', muted });
		};
		const begin = (frame: Frame) => {
			for (const library of libraries) frame.addLibrary(library);
			handFiles(frame, this.#files);
			frame.rehearse();
			cast(frame);
			frame.post({ type: 'run', run, program, seed });
		};
		const early = this.#early(run, program, seed);
		if (early) return cast(early);
		begin(this.#spare ?? this.#make());
		this.#spare = null;
	}

	/** The frame that plays this program already, begun before the page was alive; null where there is none. */
	#early(run: number, program: Program, seed: number | null): Frame | null {
		const early = takeEarlyFrame(this.#parent);
		if (!early) return null;
		const isThis = run === EARLY_RUN && seed === null && this.#files.length === 0;
		if (isThis && early.program === JSON.stringify(program))
			return new Frame({ parent: this.#parent, mode: 'live', early });
		early.element.remove();
		return null;
	}

	/**
	 * Gives an edit to the sketch that is seen, one at a time: of edits that come while one is being taken in only the
	 * last counts. False when no sketch is there to take it, and the program must be run.
	 */
	swap(run: number, program: Program): boolean {
		if (!this.#seen || this.#next || this.#isFetching || this.#seen.isMissing) return false;
		this.#newest = run;
		if (this.#swapping) this.#edit = { run, program };
		else void this.#give(this.#seen, { run, program });
		return true;
	}

	async #give(actor: Actor, part: Part): Promise<void> {
		this.#swapping = true;
		if (part.program.usesTone && !actor.frame.libraries.has('Tone')) {
			const library = await loadLibrary('Tone');
			if (actor !== this.#seen) return;
			if (!library.ok) {
				this.#taken(actor);
				return this.#events.failed(part.run, library.problem);
			}
			actor.frame.addLibrary(library.value);
		}
		actor.swap(part);
	}

	#taken(actor: Actor): void {
		this.#swapping = false;
		const edit = this.#edit;
		this.#edit = null;
		if (edit && actor === this.#seen) void this.#give(actor, edit);
	}

	/** Speaks to the frame that is seen, or about to be when there is none. */
	post(message: HostMessage): void {
		(this.#seen ?? this.#next)?.frame.post(message);
	}

	/** Speaks to every frame that runs a sketch. */
	postToAll(message: HostMessage): void {
		for (const actor of [this.#seen, this.#next]) actor?.frame.post(message);
	}

	/** Gives up the program that is about to be shown; what is seen stays. */
	dropNext(): void {
		this.#next?.dismiss();
		this.#next = null;
	}

	/** Ends all frames. */
	destroy(): void {
		this.#newest = -1;
		window.clearTimeout(this.#warming);
		this.dropNext();
		this.#seen?.dismiss();
		this.#seen = null;
		this.#dropSpare();
	}

	#dropSpare(): void {
		this.#spare?.destroy();
		this.#spare = null;
	}

	#make = (): Frame => new Frame({ parent: this.#parent, mode: 'live' });

	#cast(frame: Frame, part: Part, again: () => void): Actor {
		const { run } = part;
		let forgiven = 0;
		const actor: Actor = new Actor(frame, part, this.#retries > 0, {
			message: (message) => {
				this.#events.message(message, actor.run);
				if (message.type === 'swapped') this.#taken(actor);
			},
			due: (failed) => {
				if (actor !== this.#next) return;
				if (!failed || !this.#seen) return this.#show(actor);
				this.dropNext();
				this.#warmSoon();
			},
			lost: (loss) => {
				// Frames of one page may share a process: what begins behind the scene holds up what is seen, for a while.
				const isSilent = loss === 'not_answering';
				if (isSilent && actor === this.#seen && this.#next && ++forgiven <= MOST_FORGIVEN)
					return actor.forgive();
				this.#remove(actor);
				this.#dropSpare();
				this.#seen?.forgive();
				this.#retries = RETRIES_AFTER_HANG;
				this.#events.lost(actor.run, loss);
			},
			absent: () => {
				this.#remove(actor);
				if (this.#retries === 0) return this.#events.failed(run, { code: 'canvas_not_ready' });
				// The stuck process ends with the last of its frames; only then is a new one born into another.
				this.#retries--;
				if (this.#seen?.isMissing) this.#remove(this.#seen);
				window.setTimeout(() => {
					if (run === this.#newest) again();
				}, PROCESS_ENDS_WITHIN_MILLISECONDS);
			}
		});
		return actor;
	}

	#show(actor: Actor): void {
		this.#seen?.dismiss();
		this.#seen = actor;
		this.#next = null;
		this.#retries = 0;
		this.#swapping = false;
		this.#edit = null;
		actor.frame.show(this.#label);
		this.#events.shown(actor.run);
		this.#warmSoon();
	}

	#warmSoon(): void {
		window.clearTimeout(this.#warming);
		// The new sketch has the processor first; the spare can wait until it runs smoothly.
		if (this.#keepSpare) this.#warming = window.setTimeout(() => this.#warm(), 300);
	}

	#remove(actor: Actor): void {
		if (actor === this.#next) this.#next = null;
		if (actor === this.#seen) this.#seen = null;
		actor.dismiss();
	}

	async #warm(): Promise<void> {
		if (this.#spare || !this.#seen) return;
		const tone = this.#seen.frame.libraries.has('Tone') ? await loadLibrary('Tone') : null;
		if (this.#spare || !this.#seen) return;
		const spare = this.#make();
		if (tone?.ok) spare.addLibrary(tone.value);
		spare.listen({
			message: () => {},
			lost: () => {
				spare.destroy();
				if (this.#spare === spare) this.#spare = null;
			}
		});
		this.#spare = spare;
	}
}
