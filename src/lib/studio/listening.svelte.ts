import type { Trace } from '$lib/sandbox/host';

type Sound = NonNullable<Trace['audio']>;

/** Plays the sound of a trace, one at a time. */
export class Listening {
	#context: AudioContext | null = null;
	#source: AudioBufferSourceNode | null = null;
	/** What is heard now; null in silence. */
	playing = $state.raw<Sound | null>(null);

	/** Plays a sound from its beginning, in place of what is heard; call it from a click. */
	play(sound: Sound): void {
		this.stop();
		this.#context ??= new AudioContext();
		void this.#context.resume();
		const [left, right] = sound.channels;
		if (!left || !right || left.length === 0) return;
		const buffer = this.#context.createBuffer(2, left.length, sound.sampleRate);
		buffer.copyToChannel(new Float32Array(left), 0);
		buffer.copyToChannel(new Float32Array(right), 1);
		const source = new AudioBufferSourceNode(this.#context, { buffer });
		source.connect(this.#context.destination);
		source.addEventListener('ended', () => {
			if (this.#source === source) this.stop();
		});
		source.start();
		this.#source = source;
		this.playing = sound;
	}

	/** Silence. */
	stop(): void {
		this.#source?.stop();
		this.#source = null;
		this.playing = null;
	}

	/** Ends for good. */
	destroy(): void {
		this.stop();
		void this.#context?.close();
		this.#context = null;
	}
}
