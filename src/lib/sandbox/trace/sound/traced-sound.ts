import type { Note, TraceAudio } from '../../protocol';
import { dressContexts } from './dressed-context';
import { limiterDelay, mixDown } from './mixdown';
import { NoteRecorder, type PlayingTone } from './notes';
import { OfflineClock } from './offline-clock';
import { describeAudio } from './statistics';
import { keepToneInStep, passNumbers, type ToneInside } from './tone-in-step';

/** How a trace's sound is made. */
export type SoundSettings = {
	sampleRate: number;
	seconds: number;
	notes: boolean;
	audio: 'never' | 'auto' | 'always';
};

/** All that sounds in a trace: rendered piece by piece beside the pictures, as loud as the speakers would get it. */
export class TracedSound {
	readonly #clock: OfflineClock;
	readonly #recorder: NoteRecorder;
	readonly #settings: SoundSettings;
	// The trace watches for what sketches wait for by putting others in the place of the browser's own.
	readonly #Offline = window.OfflineAudioContext;

	/** From now on every AudioContext is one of the trace's; `failed` is told what a callback of Tone's throws. */
	constructor(
		settings: SoundSettings,
		failed: (error: unknown) => void,
		lineNow: () => number | null
	) {
		this.#settings = settings;
		this.#clock = new OfflineClock(settings.sampleRate, failed);
		this.#recorder = new NoteRecorder(lineNow);
		dressContexts(this.#clock, settings.seconds);
	}

	/** Tone has just been evaluated. */
	take(tone: ToneInside & PlayingTone): void {
		keepToneInStep(tone, this.#clock);
		passNumbers(tone);
		if (this.#settings.notes) this.#recorder.install(tone);
		// Measured beside the sketch's setup rather than after everything.
		if (this.#settings.audio !== 'never')
			void limiterDelay(this.#settings.sampleRate, this.#Offline);
	}

	/** What instruments were asked to play so far. */
	get notes(): Note[] {
		return this.#recorder.notes;
	}

	/** Lets sound's time pass up to `seconds` after the first frame's beginning, telling `passed` each step of it. */
	passTo(seconds: number, passed: (seconds: number) => Promise<void> | void): Promise<void> {
		return this.#clock.passTo(seconds, passed);
	}

	/** Whether anything sounds that is rendered beside the pictures. */
	get isRendered(): boolean {
		return this.#clock.contexts.length > 0;
	}

	/** Renders what is due, so that analysers read what is heard now; gives whether there was anything to render. */
	render(): Promise<boolean> {
		return this.#clock.render();
	}

	/** The sound of the first `seconds`, or null where none is wanted or made. */
	async finish(seconds: number): Promise<TraceAudio | null> {
		const { audio, sampleRate } = this.#settings;
		if (audio === 'never' || (audio === 'auto' && this.#clock.contexts.length === 0)) return null;
		return describeAudio(await mixDown(this.#clock, seconds, this.#Offline), sampleRate);
	}
}
