import * as v from 'valibot';
import type { Picture, Trace } from '$lib/sandbox/protocol';
import type { Run } from '../kind';

/** Which picture of a run, as written: an end of it, a frame counted from 1 (0 = after `setup`), or a moment. */
export const frameSchema = v.union(
	[
		v.picklist(['first', 'last']),
		v.pipe(v.number(), v.integer(), v.minValue(0)),
		v.strictObject({ seconds: v.pipe(v.number(), v.minValue(0)) })
	],
	'must be `first`, `last`, a frame such as 30, or a moment such as { seconds: 1.5 }'
);

export type FrameReference = v.InferOutput<typeof frameSchema>;

type Timed = Pick<Run, 'seconds' | 'framesPerSecond'>;

/** The frame drawn at a moment of a run; the last one for its very end. */
function frameAt(seconds: number, run: Timed): number {
	const frame = Math.floor(seconds * run.framesPerSecond) + 1;
	return seconds <= run.seconds ? Math.min(frame, lengthOf(run)) : frame;
}

/** How many frames a run has. */
export const lengthOf = ({ seconds, framesPerSecond }: Timed): number =>
	Math.round(seconds * framesPerSecond);

/** The frames whose pictures are needed to look at these; none for the last, which is always there. */
export function framesFor(references: readonly FrameReference[], run: Timed): number[] {
	const frames = references.flatMap((reference) => {
		if (reference === 'last') return [];
		// A sketch that draws nothing but in `setup` may have no first frame.
		if (reference === 'first') return [0, 1];
		return [typeof reference === 'number' ? reference : frameAt(reference.seconds, run)];
	});
	return [...new Set(frames)];
}

/**
 * The picture of a frame; null where the sketch did not come so far. Throws where the run is too short to come
 * there at all, which is the lesson's mistake.
 */
export function pictureAt(
	reference: FrameReference,
	{ pictures }: Pick<Trace, 'pictures'>,
	run: Timed
): Picture | null {
	const of = (frame: number) => pictures.find((picture) => picture.frame === frame);
	if (reference === 'last') return pictures.at(-1) ?? null;
	if (reference === 'first') return of(1) ?? of(0) ?? null;
	const frame = typeof reference === 'number' ? reference : frameAt(reference.seconds, run);
	if (frame > lengthOf(run))
		throw new RangeError(
			`Frame ${frame} lies beyond the run, which ends with frame ${lengthOf(run)}: give it more \`seconds\``
		);
	return of(frame) ?? null;
}
