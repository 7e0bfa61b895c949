import { resolve } from '$app/paths';
import * as v from 'valibot';
import {
	frameMessageSchema,
	handPort,
	makeFrameElement,
	PROTOCOL_VERSION,
	rehearseFrameElement,
	showFrameElement,
	type EarlyFrame,
	type FrameMode,
	type FrameMessage,
	type HostMessage,
	type Library
} from '../protocol';
import { watchFlood } from './flood';
import type { Loss } from './problem-list';

/** What a frame tells the one who made it. */
export type FrameListener = {
	message: (message: FrameMessage) => void;
	/** It can no longer be spoken to, or must not be. */
	lost: (loss: Loss) => void;
};

/**
 * How a frame is made. `size` fixes the window the sketch sees, in CSS pixels; otherwise it fills its parent. `early`
 * is taken over in place of a new one: what it has said meanwhile is heard from the next `listen` on.
 */
export type FrameSettings = {
	parent: HTMLElement;
	mode: FrameMode;
	size?: [number, number];
	early?: EarlyFrame;
};

/** Where the document is that every frame runs, and what it is to be for. */
export const frameAddress = (mode: FrameMode) => `${resolve('/sandbox/frame')}#${mode}`;

/**
 * Makes an empty frame that stays, for pages that trace and show no canvas: while one frame stays, the next share its
 * process and what was compiled there, and begin in half the time.
 */
export function keepFrameProcess(): void {
	new Frame({ parent: document.body, mode: 'trace' });
}

const NOBODY: FrameListener = { message: () => {}, lost: () => {} };

/** A sandboxed document with its private port. Messages sent before it is ready wait for it. */
export class Frame {
	readonly element: HTMLIFrameElement;
	readonly libraries: Set<string>;
	#port: MessagePort | null = null;
	#waiting: HostMessage[] = [];
	#ready = false;
	#listener: FrameListener = NOBODY;
	#endWatch: () => void;

	constructor(settings: FrameSettings) {
		const { parent, mode, size, early } = settings;
		this.libraries = new Set(early?.libraries);
		this.element = early?.element ?? makeFrameElement(frameAddress(mode));
		if (size) {
			this.element.style.width = `${size[0]}px`;
			this.element.style.height = `${size[1]}px`;
		}
		let isNavigation = early?.isConnected ?? false;
		this.element.addEventListener('load', () => {
			// A second document means that the sketch navigated away from itself.
			if (isNavigation) return this.#listener.lost('went_elsewhere');
			isNavigation = true;
			if (!early) this.#connect();
		});
		if (!early) parent.append(this.element);
		this.#endWatch = watchFlood(this.element, () => this.#listener.lost('flooding'));
		if (early) this.#takeOver(early);
	}

	/** Whether it has answered, so that a program starts at once. */
	get ready(): boolean {
		return this.#ready;
	}

	/** Who hears the frame from now on. */
	listen(listener: FrameListener): void {
		this.#listener = listener;
	}

	/** Sends a message once the frame is ready, in order. */
	post(message: HostMessage): void {
		if (this.#ready) this.#port?.postMessage(message);
		else this.#waiting.push(message);
	}

	/** Gives the frame a library it was not made with. */
	addLibrary(library: Library): void {
		if (this.libraries.has(library.name)) return;
		this.libraries.add(library.name);
		this.post({ type: 'library', library });
	}

	/** Brings the frame to the front, named for assistive technology. */
	show(label: string): void {
		showFrameElement(this.element, label);
	}

	/** Lets the frame draw, though it cannot be seen or reached yet. */
	rehearse(): void {
		rehearseFrameElement(this.element);
	}

	/** Ends the frame and all that runs in it. */
	destroy(): void {
		this.#listener = NOBODY;
		this.#endWatch();
		this.#port?.close();
		this.#port = null;
		this.element.remove();
	}

	#connect(): void {
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		port1.onmessage = (event) => this.#receive(event.data);
		handPort(this.element, port2);
		port1.postMessage({ type: 'boot', version: PROTOCOL_VERSION } satisfies HostMessage);
	}

	#takeOver({ port, heard }: EarlyFrame): void {
		this.#port = port;
		port.onmessage = (event) => this.#receive(event.data);
		// Not before someone listens.
		queueMicrotask(() => heard.splice(0).forEach((data) => this.#receive(data)));
	}

	#receive(data: unknown): void {
		const parsed = v.safeParse(frameMessageSchema, data);
		if (!parsed.success) return;
		const message = parsed.output;
		if (message.type === 'ready') {
			if (message.version !== PROTOCOL_VERSION) return this.#listener.lost('not_answering');
			this.#ready = true;
			for (const waiting of this.#waiting.splice(0)) this.#port?.postMessage(waiting);
		}
		this.#listener.message(message);
	}
}
