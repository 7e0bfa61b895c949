import { BLOCK } from './block';

type Methods = Pick<OfflineAudioContext, 'startRendering' | 'resume'> & {
	/** Only where the browser can stop a rendering. */
	suspend?: OfflineAudioContext['suspend'];
};

// Taken before a trace watches them for what a sketch waits for: this rendering lasts as long as the trace.
const own = globalThis.OfflineAudioContext && {
	startRendering: OfflineAudioContext.prototype.startRendering,
	resume: OfflineAudioContext.prototype.resume,
	suspend: OfflineAudioContext.prototype.suspend
};

/** An offline context that is rendered piece by piece; it begins at `begins` seconds of the trace. */
export class StoppableContext {
	readonly native: OfflineAudioContext;
	readonly begins: number;
	#methods: Methods;
	#rendered = 0;
	#finished: Promise<AudioBuffer> | null = null;

	constructor(native: OfflineAudioContext, begins: number) {
		this.native = native;
		this.begins = begins;
		// Bound, because the context is about to be dressed as another kind, whose methods mean something else.
		this.#methods = {
			startRendering: own.startRendering.bind(native),
			resume: own.resume.bind(native),
			...(typeof own.suspend === 'function' ? { suspend: own.suspend.bind(native) } : {})
		};
	}

	/**
	 * Renders up to a time of the trace, to the nearest block, and gives whether there was anything to render; a browser
	 * that cannot stop renders all at the end.
	 */
	async renderTo(seconds: number): Promise<boolean> {
		const { sampleRate, length } = this.native;
		const frame = Math.round(((seconds - this.begins) * sampleRate) / BLOCK) * BLOCK;
		if (frame <= this.#rendered || frame >= length || !this.#methods.suspend) return false;
		this.#rendered = frame;
		// Half a sample past the block's beginning, so that no rounding names the block before.
		const stopped = this.#methods.suspend((frame + 0.5) / sampleRate);
		this.#go();
		await stopped;
		return true;
	}

	/** Renders the rest and gives everything from the beginning. */
	finish(): Promise<AudioBuffer> {
		return this.#go();
	}

	#go(): Promise<AudioBuffer> {
		if (this.#finished) void this.#methods.resume();
		this.#finished ??= this.#methods.startRendering();
		return this.#finished;
	}
}
