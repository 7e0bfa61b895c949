import { changeBetween, type FrameMessage, type Program } from '../protocol';
import type { Frame } from './frame';
import { Heartbeat } from './heartbeat';
import type { Loss } from './problem-list';

const SHOW_AFTER_MILLISECONDS = 700;
const READY_WITHIN_MILLISECONDS = 15_000;
const READY_AFTER_HANG_WITHIN_MILLISECONDS = 3000;

/** What happens to an actor. */
export type ActorEvents = {
	message: (message: FrameMessage) => void;
	/** It has something to show, or has had long enough to. `failed` when all it had was a problem. */
	due: (failed: boolean) => void;
	/** It stopped answering, or was lost otherwise. */
	lost: (loss: Loss) => void;
	/** Its frame never became ready. */
	absent: () => void;
};

/** A program, and the number of its run. */
export type Part = { run: number; program: Program };

/** A frame playing a program through its edits, watched until it is dismissed. */
export class Actor {
	readonly frame: Frame;
	#run: number;
	/** The run it began with. */
	readonly #first: number;
	/** What the frame was last given. */
	#program: Program;
	#events: ActorEvents;
	#heartbeat: Heartbeat;
	#timer: number;
	#failed = false;
	#drawn = false;
	#overdue = false;

	/** `afterHang`: another frame has just hung, so this one may have been born into the same stuck process. */
	constructor(frame: Frame, { run, program }: Part, afterHang: boolean, events: ActorEvents) {
		this.frame = frame;
		this.#run = run;
		this.#first = run;
		this.#program = program;
		this.#events = events;
		this.#heartbeat = new Heartbeat(frame, () => events.lost('not_answering'));
		this.#timer = window.setTimeout(
			() => events.absent(),
			afterHang ? READY_AFTER_HANG_WITHIN_MILLISECONDS : READY_WITHIN_MILLISECONDS
		);
		frame.listen({ lost: (loss) => events.lost(loss), message: (message) => this.#hear(message) });
		if (frame.ready) this.#begin();
	}

	/** The newest of its runs: the first, or the last edit it was given. */
	get run(): number {
		return this.#run;
	}

	/** Gives the frame an edit of the program it plays. */
	swap({ run, program }: Part): void {
		this.#run = run;
		this.#heartbeat.edited();
		this.frame.post({ type: 'swap', run, change: changeBetween(this.#program, program) });
		this.#program = program;
	}

	/** Whether it has not answered lately, though it is not given up yet. */
	get isMissing(): boolean {
		return this.#heartbeat.isMissing;
	}

	/** Ends the frame and the watch over it. */
	dismiss(): void {
		window.clearTimeout(this.#timer);
		this.#heartbeat.end();
		this.frame.destroy();
	}

	/** Forgives the silence so far, and listens on. */
	forgive(): void {
		this.#heartbeat.begin();
	}

	#begin(): void {
		window.clearTimeout(this.#timer);
		this.#heartbeat.begin();
		this.#timer = window.setTimeout(() => (this.#overdue = true), SHOW_AFTER_MILLISECONDS);
	}

	/** A sketch that hangs answers nothing, and so is never shown in the place of one that runs. */
	#answer(at: number): void {
		this.#heartbeat.heard(at);
		if (!this.#overdue || this.#drawn) return;
		this.#overdue = false;
		this.#events.due(this.#failed);
	}

	#hear(message: FrameMessage): void {
		if (message.type === 'ready') return this.#begin();
		if (message.type === 'pong') return this.#answer(message.at);
		// What was printed while an edit was on its way is the sketch's, too; what its libraries said before it is not.
		const isPrinted = message.type === 'console' && message.run >= this.#first;
		if ('run' in message && message.run !== this.#run && !isPrinted) return;
		if (message.type === 'problem' && !this.#drawn) this.#failed = true;
		this.#events.message(message);
		if (message.type !== 'frame') return;
		this.#heartbeat.drawn();
		if (this.#drawn) return;
		this.#drawn = true;
		window.clearTimeout(this.#timer);
		this.#events.due(false);
	}
}
