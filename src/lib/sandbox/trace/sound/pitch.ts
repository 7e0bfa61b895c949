const NAMES = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'];

/** A frequency in hertz as a MIDI number (69 = 440 Hz), to a hundredth of a semitone; null where there is none. */
export function midiOf(hertz: number): number | null {
	if (!(hertz > 0 && Number.isFinite(hertz))) return null;
	return Math.round((69 + 12 * Math.log2(hertz / 440)) * 100) / 100;
}

/** The name of the key nearest to a MIDI number: 60 is C4. */
export function nameOf(midi: number): string {
	const key = Math.round(midi);
	return `${NAMES[((key % 12) + 12) % 12]}${Math.floor(key / 12) - 1}`;
}
