import type { Note } from '$lib/sandbox/protocol';
import { envelopeOf, shapeOf, type Shape } from './envelope';

const TOGETHER = 0.03;

/** One sound of a stretch: when it begins (seconds), its shape, and the line that asked for it where known. */
export type Sound = Shape & { time: number; line: number | null };

/**
 * The sounds that begin between `from` and `to` (seconds), each heard until the next: those of the notes asked for, or, of
 * a sketch that asked for none, those of `onsets` (seconds).
 */
export function soundsIn(
	mono: Float32Array,
	sampleRate: number,
	notes: readonly Note[],
	onsets: readonly number[],
	[from, to]: readonly [number, number]
): Sound[] {
	const asked = notes.length
		? notes.map(({ time, duration, line }) => ({
				time,
				line,
				end: duration === null ? null : time + duration
			}))
		: onsets.map((time) => ({ time, line: null, end: null }));
	const sorted = asked.sort((a, b) => a.time - b.time);
	const begun = sorted.filter(({ time }, at) => at === 0 || time - sorted[at - 1]!.time > TOGETHER);
	const envelope = envelopeOf(mono, sampleRate);
	const whole = mono.length / sampleRate;
	return begun.flatMap(({ time, line, end }, at) =>
		time >= from && time < to
			? [{ time, line, ...shapeOf(envelope, time, begun[at + 1]?.time ?? whole, end) }]
			: []
	);
}
