import type { Note } from '$lib/sandbox/protocol';

/** Semitones above the root of each scale's notes. */
export const SCALES: Record<string, readonly number[]> = {
	major: [0, 2, 4, 5, 7, 9, 11],
	minor: [0, 2, 3, 5, 7, 8, 10],
	'harmonic-minor': [0, 2, 3, 5, 7, 8, 11],
	dorian: [0, 2, 3, 5, 7, 9, 10],
	phrygian: [0, 1, 3, 5, 7, 8, 10],
	lydian: [0, 2, 4, 6, 7, 9, 11],
	mixolydian: [0, 2, 4, 5, 7, 9, 10],
	locrian: [0, 1, 3, 5, 6, 8, 10],
	pentatonic: [0, 2, 4, 7, 9],
	'minor-pentatonic': [0, 3, 5, 7, 10],
	blues: [0, 3, 5, 6, 7, 10],
	'whole-tone': [0, 2, 4, 6, 8, 10],
	chromatic: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
};

const LETTERS: Record<string, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
/** A pitch further than this from a key, in semitones, is on none. */
const IN_TUNE = 0.25;

/** Notes at most this far apart, in seconds, begin together. */
export const TOGETHER = 0.03;

/** The pitch class (0 = C) of a name such as `C`, `F#` or `Bb`. */
export function classOf(name: string): number {
	const signs = [...name.slice(1)].map((sign) => (sign === '#' ? 1 : -1));
	return modulo((LETTERS[name[0]!] ?? NaN) + signs.reduce((sum, sign) => sum + sign, 0));
}

/** Whether a pitch (MIDI) is one of a scale's, in any octave; `steps` are semitones above `root`. */
export function inScale(midi: number, root: number, steps: readonly number[]): boolean {
	const key = Math.round(midi);
	return Math.abs(midi - key) <= IN_TUNE && steps.map(modulo).includes(modulo(key - root));
}

/** Notes that begin together, in order of time; a group lasts at most `TOGETHER` from its first note. */
export function groupsOf(notes: readonly Note[]): Note[][] {
	const groups: Note[][] = [];
	for (const note of [...notes].sort((a, b) => a.time - b.time)) {
		const group = groups.at(-1);
		if (group && note.time - group[0]!.time <= TOGETHER) group.push(note);
		else groups.push([note]);
	}
	return groups;
}

/** Pitch classes of notes, each once, upwards. */
export const classesOf = (notes: readonly Note[]): number[] =>
	[...new Set(notes.flatMap(({ pitch }) => (pitch ? [modulo(Math.round(pitch.midi))] : [])))].sort(
		(a, b) => a - b
	);

/** Whether pitch classes are one of the chords (semitones above a root) on any root: in any inversion. */
export const isChord = (classes: readonly number[], chords: readonly (readonly number[])[]) =>
	chords.some((chord) => {
		const wanted = new Set(chord.map(modulo));
		return (
			wanted.size === classes.length &&
			classes.some((root) => classes.every((one) => wanted.has(modulo(one - root))))
		);
	});

/** The largest interval, in semitones, between the top notes of successive groups; 0 where there are fewer than two. */
export function largestLeap(notes: readonly Note[]): number {
	const tops = groupsOf(notes.filter(({ pitch }) => pitch)).map((group) =>
		Math.max(...group.map(({ pitch }) => pitch!.midi))
	);
	return tops.slice(1).reduce((most, top, at) => Math.max(most, Math.abs(top - tops[at]!)), 0);
}

/** The most notes that sound at once; one that is never let go sounds to `end` (seconds). */
export function polyphonyOf(notes: readonly Note[], end: number): number {
	const edges = notes.flatMap(({ time, duration }) => [
		{ at: time, by: 1 },
		// A legato player's next note is late to let go of the last by rounding alone.
		{ at: (duration === null ? Math.max(end, time) : time + duration) - 0.005, by: -1 }
	]);
	edges.sort((a, b) => a.at - b.at || b.by - a.by);
	let sounding = 0;
	return edges.reduce((most, { by }) => Math.max(most, (sounding += by)), 0);
}

const modulo = (semitones: number) => ((semitones % 12) + 12) % 12;
