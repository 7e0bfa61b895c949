import type { FrameMessage, HostMessage, Inspection, Probe } from '../protocol';

/** A look inside the sketch that is seen: which line draws what, and the colour under the pointer; its fields are reactive. */
export class Inside {
	#isOpen = $state(false);
	#seen = $state.raw<Inspection | null>(null);
	#probe = $state.raw<Probe | null>(null);
	#ask: (message: HostMessage) => void;

	/** `ask` speaks to the sketch that is seen. */
	constructor(ask: (message: HostMessage) => void) {
		this.#ask = ask;
	}

	/** Whether the sketch is looked into. Setting it asks the sketch, and each that takes its place. */
	get isOpen(): boolean {
		return this.#isOpen;
	}
	set isOpen(isOpen: boolean) {
		this.#isOpen = isOpen;
		this.#seen = null;
		this.#probe = null;
		this.#ask({ type: 'inspect', on: isOpen });
	}

	/** The shapes last drawn, with their lines; null until some are told. */
	get seen(): Inspection | null {
		return this.#seen;
	}

	/** The colour at the point last asked for. */
	get probe(): Probe | null {
		return this.#probe;
	}

	/** Asks for the colour at a point of the canvas, in its CSS pixels. */
	look(x: number, y: number): void {
		this.#ask({ type: 'probe', x, y });
	}

	/** Another frame is seen now. */
	begin(): void {
		this.#seen = null;
		if (this.#isOpen) this.#ask({ type: 'inspect', on: true });
	}

	/** Takes in what the sketch tells. */
	hear(message: FrameMessage): void {
		if (message.type === 'shapes') this.#seen = message;
		if (message.type === 'probed') this.#probe = message;
	}
}
