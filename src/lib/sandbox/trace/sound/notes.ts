import type { Note } from '../../protocol';
import { midiOf, nameOf } from './pitch';

const MAXIMUM_NOTES = 20_000;
const NOTES_WITH_LINES = 4000;

type Method = (this: Player, ...parts: unknown[]) => unknown;
type Prototype = Record<string, unknown>;
type ToneClass = { prototype: object };

/** What is read of something in Tone that plays. */
type Player = {
	name: string;
	_synced?: boolean;
	loop?: boolean;
	playbackRate?: number;
	buffer?: { duration: number };
	toSeconds: (time?: unknown) => number;
};

/** Tone's classes that play notes, and what turns a pitch into hertz. */
export type PlayingTone = Record<
	| 'AMSynth'
	| 'DuoSynth'
	| 'FMSynth'
	| 'MembraneSynth'
	| 'MetalSynth'
	| 'MonoSynth'
	| 'NoiseSynth'
	| 'PluckSynth'
	| 'PolySynth'
	| 'Sampler'
	| 'Synth'
	| 'Player',
	ToneClass
> & { Frequency: (value: unknown) => { toFrequency: () => number } };

const INSTRUMENTS = [
	'AMSynth',
	'DuoSynth',
	'FMSynth',
	'MembraneSynth',
	'MetalSynth',
	'MonoSynth',
	'NoiseSynth',
	'PluckSynth',
	'PolySynth',
	'Sampler',
	'Synth'
] as const;
const UNPITCHED = new Set(['NoiseSynth']);
/** Their releases name the notes. */
const MANY_VOICED = new Set(['PolySynth', 'Sampler']);

/** Writes down what a sketch asks Tone's instruments to play: its own calls, not those they make of each other. */
export class NoteRecorder {
	readonly notes: Note[] = [];
	#inside = false;
	/** Held weakly: an instrument that was taken out of the text is asked for nothing more. */
	#open = new WeakMap<Player, Note[]>();
	#hertz: PlayingTone['Frequency'] | null = null;
	#lineNow: () => number | null;

	/** `lineNow` gives the sketch's line that is being run. */
	constructor(lineNow: () => number | null) {
		this.#lineNow = lineNow;
	}

	/** Wraps what plays in Tone, just evaluated. */
	install(tone: PlayingTone): void {
		this.#hertz = tone.Frequency;
		const done = new Set<unknown>();
		for (const name of INSTRUMENTS)
			for (
				let at = tone[name].prototype as Prototype;
				at !== Object.prototype;
				at = Object.getPrototypeOf(at) as Prototype
			) {
				if (done.has(at)) continue;
				done.add(at);
				this.#wrap(at, 'triggerAttack', (player, parts) => this.#attack(player, parts));
				this.#wrap(at, 'triggerRelease', (player, parts) => this.#release(player, parts));
				this.#wrap(at, 'releaseAll', (player, [time]) => this.#close(player, null, time));
				this.#wrap(at, 'triggerAttackRelease', (player, parts) => this.#both(player, parts));
			}
		// Its voices are asked later, when the time has come, and then by itself.
		for (const name of ['_triggerAttack', '_triggerRelease'])
			this.#wrap(tone.PolySynth.prototype as Prototype, name, () => {});
		const player = tone.Player.prototype as Prototype;
		for (const name of ['start', 'stop']) player[name] = player[name] as Method;
		this.#wrap(player, 'start', (source, parts) => this.#start(source, parts));
		this.#wrap(player, 'stop', (source, [time]) => this.#close(source, null, time));
	}

	#wrap(
		prototype: Prototype,
		name: string,
		note: (player: Player, parts: unknown[]) => void
	): void {
		const original = Object.hasOwn(prototype, name) ? (prototype[name] as Method) : null;
		if (!original) return;
		const call = (player: Player, parts: unknown[]) => {
			// What is tied to the transport calls its parts when the time has come; those are written down.
			const later = player._synced === true && name === 'triggerAttackRelease';
			if (this.#inside || later) return original.apply(player, parts);
			this.#inside = true;
			try {
				note(player, parts);
			} catch {
				// What cannot be read is for the instrument itself to refuse.
			}
			try {
				return original.apply(player, parts);
			} finally {
				this.#inside = false;
			}
		};
		prototype[name] = function (this: Player, ...parts: unknown[]) {
			return call(this, parts);
		};
	}

	#attack(player: Player, parts: unknown[]): void {
		const [pitch, time, velocity] = UNPITCHED.has(player.name) ? [null, ...parts] : parts;
		for (const one of listOf(pitch)) this.#add(player, one, time, velocity, null);
	}

	#both(player: Player, parts: unknown[]): void {
		const [pitch, duration, time, velocity] = UNPITCHED.has(player.name) ? [null, ...parts] : parts;
		const durations = listOf(duration);
		for (const [index, one] of listOf(pitch).entries()) {
			const lasts = durations[Math.min(index, durations.length - 1)];
			this.#add(player, one, time, velocity, player.toSeconds(lasts));
		}
	}

	#release(player: Player, parts: unknown[]): void {
		if (!MANY_VOICED.has(player.name)) return this.#close(player, null, parts[0]);
		for (const one of listOf(parts[0])) this.#close(player, this.#midi(one), parts[1]);
	}

	#start(player: Player, [time, offset, duration]: unknown[]): void {
		const rest = (player.buffer?.duration ?? 0) - player.toSeconds(offset ?? 0);
		const lasts =
			duration === undefined
				? player.loop
					? null
					: Math.max(0, rest) / (player.playbackRate || 1)
				: player.toSeconds(duration);
		this.#add(player, null, time, 1, lasts);
	}

	#add(
		player: Player,
		pitch: unknown,
		time: unknown,
		velocity: unknown,
		duration: number | null
	): void {
		if (this.notes.length >= MAXIMUM_NOTES) return;
		const midi = this.#midi(pitch);
		const note: Note = {
			time: Math.max(0, player.toSeconds(time ?? undefined)),
			pitch: midi === null ? null : { midi, name: nameOf(midi) },
			duration,
			velocity: typeof velocity === 'number' && Number.isFinite(velocity) ? velocity : 1,
			instrument: String(player.name).slice(0, 40),
			line: this.notes.length < NOTES_WITH_LINES ? this.#lineNow() : null
		};
		this.notes.push(note);
		if (duration !== null && player.name !== 'Player') return;
		const open = this.#open.get(player) ?? [];
		if (!MANY_VOICED.has(player.name)) {
			// One voice: a new note ends the one before.
			for (const one of open) end(one, note.time);
			open.length = 0;
		}
		open.push(note);
		this.#open.set(player, open);
	}

	#close(player: Player, midi: number | null, time: unknown): void {
		const seconds = player.toSeconds(time ?? undefined);
		const open = this.#open.get(player) ?? [];
		const ends = (note: Note) =>
			(midi === null || note.pitch?.midi === midi) && note.time <= seconds;
		for (const note of open.filter(ends)) end(note, seconds);
		this.#open.set(
			player,
			open.filter((note) => !ends(note))
		);
	}

	#midi(pitch: unknown): number | null {
		if (pitch === null || pitch === undefined) return null;
		return midiOf(this.#hertz?.(pitch).toFrequency() ?? NaN);
	}
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function end(note: Note, seconds: number): void {
	const lasted = Math.max(0, seconds - note.time);
	note.duration = note.duration === null ? lasted : Math.min(note.duration, lasted);
}
