import type { SoundingNote } from '../protocol';
import { NoteRecorder, type PlayingTone } from '../trace';

const MOST_AT_ONCE = 64;
/** A note that is held without an end in sight glows this long. */
const HELD_SECONDS = 0.3;

/** Notes a living sketch plays with Tone, told a few at a time. */
export class LiveNotes {
	#recorder: NoteRecorder;
	#now: () => number;

	/** Wraps what plays in Tone, just evaluated; `lineNow` gives the sketch's line that is being run. */
	constructor(lineNow: () => number | null) {
		const { Tone } = window as unknown as { Tone: PlayingTone & { immediate: () => number } };
		this.#recorder = new NoteRecorder(lineNow);
		this.#recorder.install(Tone);
		this.#now = () => Tone.immediate();
	}

	/** The notes asked for since the last time, 64 at most. */
	take(): SoundingNote[] {
		const { notes } = this.#recorder;
		if (notes.length === 0) return [];
		const now = this.#now();
		const inRange = (seconds: number) => Math.max(0, Math.min(60_000, Math.round(seconds * 1000)));
		return notes
			.splice(0)
			.flatMap(({ line, time, duration }) =>
				line === null
					? []
					: [{ line, after: inRange(time - now), lasts: inRange(duration ?? HELD_SECONDS) }]
			)
			.slice(0, MOST_AT_ONCE);
	}
}
