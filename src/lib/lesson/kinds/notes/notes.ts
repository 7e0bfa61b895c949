import type { Note } from '$lib/sandbox/protocol';
import type { Range } from '../../schema/range';
import { defineKind } from '../kind';
import { within, type SeenValue } from '../seen';
import {
	classesOf,
	classOf,
	groupsOf,
	inScale,
	isChord,
	largestLeap,
	polyphonyOf,
	SCALES,
	TOGETHER
} from './harmony';
import { isEven, playsPattern } from './rhythm';
import { notesSchema, type NotesOptions, type Rhythm } from './schema';
import { onsetsOf, tempoOf } from './tempo';

const UNSEEN = '–';
/** Options that choose notes and ask nothing of them. */
const CHOOSING = ['after', 'before', 'by', 'voice'];

/** What one condition makes of the notes: whether it holds, and the notes that keep it from holding. */
type Finding = { holds: boolean; against?: Note[] };

const voiceOf = (note: Note, voice: NotesOptions['voice']): string =>
	String(
		voice === 'instrument'
			? note.instrument
			: voice === 'line'
				? note.line
				: voice === 'pitch'
					? (note.pitch?.name ?? note.instrument)
					: ''
	);

function voicesOf(notes: Note[], voice: NotesOptions['voice']): Note[][] {
	const voices = new Map<string, Note[]>();
	for (const note of notes) {
		const name = voiceOf(note, voice);
		const others = voices.get(name);
		if (others) others.push(note);
		else voices.set(name, [note]);
	}
	return [...voices.values()];
}

/** That a number of every note which has it lies in a range; nothing to see does not hold. */
function everyOne(
	notes: Note[],
	range: Range | undefined,
	read: (note: Note) => number | undefined
): Finding {
	if (range === undefined) return { holds: true };
	const known = notes.filter((note) => read(note) !== undefined);
	const against = known.filter((note) => !within(read(note)!, range));
	return { holds: known.length > 0 && against.length === 0, against };
}

function scaleOf(notes: Note[], scale: NotesOptions['scale']): Finding & { share: number } {
	const pitched = notes.filter(({ pitch }) => pitch);
	const steps = scale?.steps ?? SCALES[scale?.name ?? ''] ?? [];
	const root = classOf(scale?.root ?? 'C');
	const against = pitched.filter(({ pitch }) => !inScale(pitch!.midi, root, steps));
	const share = (pitched.length - against.length) / pitched.length;
	return { holds: scale === undefined || share >= scale.share, against, share };
}

function chordsOf(notes: Note[], chords: NotesOptions['chords']): Finding & { count: number } {
	if (chords === undefined) return { holds: true, count: 0 };
	// Fewer different notes than the smallest chord has are melody, or two voices.
	const smallest = Math.min(...chords.of.map((chord) => chord.length));
	const groups = groupsOf(notes).filter((group) => classesOf(group).length >= smallest);
	const against = groups.filter((group) => !isChord(classesOf(group), chords.of));
	const count = groups.length - against.length;
	return {
		holds:
			within(count, chords.count) && (groups.length === 0 || count / groups.length >= chords.share),
		against: against.flat(),
		count
	};
}

function plays(notes: Note[], rhythm: Rhythm): boolean {
	const onsets = onsetsOf(
		notes.map(({ time }) => time),
		TOGETHER
	);
	const { pattern, hits = 1, turned, tempo, beats } = rhythm;
	const steps = pattern?.length ?? rhythm.steps ?? 1;
	const step = tempo === undefined ? null : (60 * beats) / tempo / steps;
	return pattern === undefined
		? isEven(onsets, hits, steps, step)
		: playsPattern(onsets, pattern, turned, step);
}

const shown = (value: number): SeenValue =>
	Number.isFinite(value) ? Math.round(value * 100) / 100 : UNSEEN;

/**
 * What instruments were asked for, when and how: notes that begin in the span (`after` ≤ time < `before`) and are
 * played `by` one of the named instruments. Every option given must hold; with none, one note is enough.
 */
export const notes = defineKind({
	schema: notesSchema,
	says: [
		'count',
		'instruments',
		'voices',
		'tempo',
		'lowest',
		'highest',
		'outside',
		'inScale',
		'chords',
		'leap',
		'polyphony',
		'loudest',
		'longest',
		'playing'
	],
	see(options, { trace }) {
		const { after = 0, before = Infinity, by, rhythm, count, scale, chords } = options;
		const counted = trace.notes.filter(
			({ time, instrument }) =>
				time >= after && time < before && (by === undefined || by.includes(instrument))
		);
		const instruments = [...new Set(counted.map(({ instrument }) => instrument))];
		const voices = voicesOf(counted, options.voice);
		const lasts = ({ time, duration }: Note) => duration ?? Math.max(0, trace.seconds - time);
		const times = counted.map(({ time }) => time);
		const tempo = tempoOf(onsetsOf(times, TOGETHER));
		const leap = largestLeap(counted);
		const polyphony = polyphonyOf(counted, trace.seconds);
		const inKey = scaleOf(counted, scale);
		const harmony = chordsOf(counted, chords);
		const playing = rhythm ? voices.filter((voice) => plays(voice, rhythm)).length : 0;
		const asksMore = Object.keys(options).some((name) => !CHOOSING.includes(name));
		const wanted = count ?? (asksMore ? undefined : { min: 1 });
		const tooMany = counted.length > (wanted?.max ?? Infinity) ? counted : [];
		const findings: Finding[] = [
			{ holds: within(counted.length, wanted), against: tooMany },
			{ holds: within(instruments.length, options.instruments) },
			{ holds: within(voices.length, options.voices) },
			{ holds: options.tempo === undefined || within(tempo, options.tempo) },
			everyOne(counted, options.pitches, ({ pitch }) => pitch?.midi),
			everyOne(counted, options.velocity, ({ velocity }) => velocity),
			everyOne(counted, options.duration, lasts),
			{ holds: within(leap, options.leap) },
			{ holds: within(polyphony, options.polyphony) },
			inKey,
			harmony,
			{ holds: rhythm === undefined || playing > 0 }
		];
		const wrong = findings.find(({ holds }) => !holds);
		const keys = counted.flatMap(({ pitch }) => (pitch ? [pitch.midi] : []));
		const outside = scale ? (inKey.against ?? []).map(({ pitch }) => pitch!.name) : [];
		return {
			holds: wrong === undefined,
			values: {
				count: counted.length,
				instruments,
				voices: voices.length,
				tempo: Number.isFinite(tempo) ? Math.round(tempo) : UNSEEN,
				lowest: shown(least(keys)),
				highest: shown(most(keys)),
				outside: [...new Set(outside)],
				inScale: scale && keys.length ? { share: inKey.share } : UNSEEN,
				chords: harmony.count,
				leap: shown(leap),
				polyphony,
				loudest: shown(most(counted.map(({ velocity }) => velocity))),
				longest: shown(most(counted.map(lasts))),
				playing
			},
			line: (wrong?.against?.[0] ?? (wrong ? counted[0] : undefined))?.line ?? null,
			onsets: times
		};
	}
});

const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
