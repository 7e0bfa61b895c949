import type { Anchor } from './anchor';
import type { SketchFacts } from './sketch-facts';

const TONES = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'];
const FLATS: Record<string, string> = { Db: 'C#', Eb: 'D#', Gb: 'F#', Ab: 'G#', Bb: 'A#' };
const LENGTHS = ['1m', '2n', '4n', '8n', '8t', '16n', '32n'];
const KINDS = [
	['sine', 'triangle', 'square', 'sawtooth'],
	['lowpass', 'highpass', 'bandpass', 'notch', 'lowshelf', 'highshelf', 'peaking', 'allpass'],
	['white', 'pink', 'brown']
];

function notesAround(note: string): string[] | null {
	const [, tone = '', octave] = /^([A-G][#b]?)(\d)$/.exec(note) ?? [];
	const at = TONES.indexOf(FLATS[tone] ?? tone);
	if (octave === undefined || at < 0) return null;
	const middle = Number(octave) * 12 + at;
	// An octave down and up; the note keeps its own spelling.
	return Array.from({ length: 25 }, (_, step) => middle - 12 + step)
		.filter((pitch) => pitch >= 0 && pitch < 120)
		.map((pitch) =>
			pitch === middle ? note : `${TONES[pitch % 12] ?? ''}${Math.floor(pitch / 12)}`
		);
}

/** The words a string of a sound sketch could be instead, itself among them; null where it is none of the known ones. */
export function stringChoices(
	text: string,
	anchor: Anchor,
	facts: SketchFacts
): readonly string[] | null {
	if (!facts.usesTone) return null;
	const kinds = KINDS.find((one) => one.includes(text));
	if (kinds && (anchor.key === 'type' || anchor.key === 'frequency' || !anchor.key)) return kinds;
	if (/^\d+[nmt]\.?$/.test(text)) return LENGTHS.includes(text) ? LENGTHS : [text, ...LENGTHS];
	return notesAround(text);
}
