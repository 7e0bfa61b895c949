import type { Makings } from '../swap/makings';
import { captured, native } from './native';
import { start, type MediaWay } from './start';

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
const { get, set } = WeakMap.prototype;
const { MediaElementAudioSourceNode: Source, AudioContext: Context } = window;
const { createMediaStreamDestination, createMediaStreamSource } = Context.prototype;
const streamOf = getOwnPropertyDescriptor(MediaStreamAudioDestinationNode.prototype, 'stream')
	?.get as () => MediaStream;

/** How sound is led and where it goes: the browser's own `connect` and `disconnect`, and a context's way to the speakers. */
type Ground = {
	connect: (this: AudioNode, target: AudioNode) => unknown;
	disconnect: (this: AudioNode) => unknown;
	gateOf: (context: BaseAudioContext) => AudioNode;
	opened: (context: AudioContext) => void;
};

/** The way of audio and video elements to the speakers, in a context of its own: it is muted, limited and stopped as the rest. */
export class MediaRoute implements MediaWay {
	/** The context they sound in, once one has. */
	context: AudioContext | null = null;
	/** Whether something was led here that can be heard. */
	audible = false;
	#ground: Ground;
	#makings: Pick<Makings, 'add'>;
	#sources = new WeakMap<HTMLMediaElement, AudioNode>();
	/** Where the sources lead of which the sketch has asked for, so that it leads them on itself. */
	#ends = new WeakMap<HTMLMediaElement, AudioNode>();
	/** What plays, or did when it was stopped. Indexed by hand: a sketch may have changed what lists do. */
	#playing: HTMLMediaElement[] = [];
	#frozen = false;

	constructor(ground: Ground, makings: Pick<Makings, 'add'>) {
		this.#ground = ground;
		this.#makings = makings;
		this.#shareSources();
	}

	lead(element: HTMLMediaElement): boolean {
		if (this.#sourceOf(element)) return true;
		try {
			if (!this.context) this.#ground.opened((this.context = new Context()));
			const source = new Source(this.context, { mediaElement: element });
			apply(set, this.#sources, [element, source]);
			this.#connect(element);
		} catch {
			return false;
		}
		// A film of the camera is as good as silent.
		if (!element.srcObject) this.audible = true;
		captured(element, 'pause', () => this.#rest(element));
		return true;
	}

	begins(element: HTMLMediaElement): boolean {
		this.#connect(element);
		this.#forgetEnded();
		this.#playing[this.#playing.length] = element;
		this.#makings.add(() => apply(native.pause, element, []));
		return !this.#frozen;
	}

	/** Halts what plays, or lets it go on. */
	freeze(frozen: boolean): void {
		if (!frozen) {
			this.#frozen = false;
			const playing = this.#playing;
			this.#playing = [];
			for (let at = 0; at < playing.length; at++)
				if (playing[at]) start(playing[at] as HTMLMediaElement).catch(() => {});
			return;
		}
		this.#forgetEnded();
		this.#frozen = true;
		for (let at = 0; at < this.#playing.length; at++)
			if (this.#playing[at]) apply(native.pause, this.#playing[at], []);
	}

	#sourceOf(element: HTMLMediaElement): AudioNode | undefined {
		return apply(get, this.#sources, [element]) as AudioNode | undefined;
	}

	#connect(element: HTMLMediaElement): void {
		const source = this.#sourceOf(element);
		if (!source || !this.context) return;
		const end = apply(get, this.#ends, [element]) as AudioNode | undefined;
		apply(this.#ground.connect, source, [end ?? this.#ground.gateOf(this.context)]);
	}

	/** What is led nowhere may be forgotten, by the sketch and then by the browser. */
	#rest(element: HTMLMediaElement): void {
		const source = this.#sourceOf(element);
		if (source) apply(this.#ground.disconnect, source, []);
	}

	#forgetEnded(): void {
		if (this.#frozen) return;
		const playing: HTMLMediaElement[] = [];
		for (let at = 0; at < this.#playing.length; at++) {
			const element = this.#playing[at];
			if (element && !apply(native.isPaused, element, [])) playing[playing.length] = element;
		}
		this.#playing = playing;
	}

	/**
	 * A sketch that asks for an element's source is given what comes out of ours: an element has one, ever, and is heard
	 * past it once its context is closed.
	 */
	#shareSources(): void {
		const give = (context: AudioContext, element: HTMLMediaElement): AudioNode => {
			const source = this.lead(element) && this.#sourceOf(element);
			if (!source || !this.context) throw new TypeError('This element cannot be heard.');
			const end = apply(createMediaStreamDestination, this.context, []);
			apply(set, this.#ends, [element, end]);
			apply(this.#ground.disconnect, source, []);
			apply(this.#ground.connect, source, [end]);
			return apply(createMediaStreamSource, context, [apply(streamOf, end, [])]);
		};
		defineProperty(Context.prototype, 'createMediaElementSource', {
			configurable: false,
			writable: false,
			value(this: AudioContext, element: HTMLMediaElement) {
				return give(this, element);
			}
		});
		window.MediaElementAudioSourceNode = new Proxy(Source, {
			construct(_, [context, options]: ConstructorParameters<typeof Source>) {
				return give(context, options.mediaElement);
			}
		});
		// Whoever has the class from one of its nodes has this one.
		defineProperty(Source.prototype, 'constructor', { value: window.MediaElementAudioSourceNode });
	}
}
