import { resolve } from '$app/paths';
import * as v from 'valibot';
import {
	frameMessageSchema,
	PROTOCOL_VERSION,
	type FrameMessage,
	type HostMessage,
	type Library
} from '../protocol';
import { watchFlood } from './flood';

/** What a frame tells the one who made it. */
export type FrameListener = {
	message: (message: FrameMessage) => void;
	/** The frame's document was replaced or never came: it can no longer be spoken to. */
	lost: () => void;
};

/** How a frame is made. `size` fixes the window the sketch sees, in CSS pixels; otherwise it fills its parent. */
export type FrameSettings = {
	parent: HTMLElement;
	mode: 'live' | 'trace';
	libraries: Library[];
	size?: [number, number];
};

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
		this.libraries = new Set(settings.libraries.map((library) => library.name));
		this.element = document.createElement('iframe');
		this.element.setAttribute('sandbox', 'allow-scripts');
		this.element.setAttribute('allow', 'autoplay; fullscreen');
		if (settings.size) {
			this.element.style.width = `${settings.size[0]}px`;
			this.element.style.height = `${settings.size[1]}px`;
		}
		this.hide();
		this.element.addEventListener('load', () => this.#connect(settings));
		this.element.src = resolve('/sandbox/frame');
		settings.parent.append(this.element);
		this.#endWatch = watchFlood(this.element, () => this.#listener.lost());
	}

	/** Whether its libraries are evaluated, so that a program starts at once. */
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
		const { element } = this;
		element.title = label;
		for (const property of ['visibility', 'opacity', 'pointer-events'])
			element.style.removeProperty(property);
		element.removeAttribute('aria-hidden');
		element.removeAttribute('tabindex');
	}

	/** Lets the frame draw, though it cannot be seen or reached yet: a browser gives a hidden frame no frames to draw. */
	rehearse(): void {
		const { style } = this.element;
		style.visibility = '';
		style.opacity = '0';
		style.pointerEvents = 'none';
	}

	/** Keeps the frame out of sight and out of reach. */
	hide(): void {
		const { element } = this;
		element.removeAttribute('title');
		element.style.visibility = 'hidden';
		element.setAttribute('aria-hidden', 'true');
		element.setAttribute('tabindex', '-1');
	}

	/** Ends the frame and all that runs in it. */
	destroy(): void {
		this.#listener = NOBODY;
		this.#endWatch();
		this.#port?.close();
		this.#port = null;
		this.element.remove();
	}

	#connect({ mode, libraries }: FrameSettings): void {
		if (this.#port) {
			// A second document means that the sketch navigated away from itself.
			this.#listener.lost();
			return;
		}
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		port1.onmessage = (event) => this.#receive(event.data);
		this.element.contentWindow?.postMessage('skissa', '*', [port2]);
		port1.postMessage({
			type: 'boot',
			version: PROTOCOL_VERSION,
			mode,
			libraries
		} satisfies HostMessage);
	}

	#receive(data: unknown): void {
		const parsed = v.safeParse(frameMessageSchema, data);
		if (!parsed.success) return;
		const message = parsed.output;
		if (message.type === 'ready') {
			if (message.version !== PROTOCOL_VERSION) return this.#listener.lost();
			this.#ready = true;
			for (const waiting of this.#waiting.splice(0)) this.#port?.postMessage(waiting);
		}
		this.#listener.message(message);
	}
}
